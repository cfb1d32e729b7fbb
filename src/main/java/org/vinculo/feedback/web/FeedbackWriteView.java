package org.vinculo.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.feedback.FeedbackDeskService;
import org.vinculo.feedback.FeedbackForm;
import org.vinculo.organisation.Sites;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;

/** Writes down what somebody says at the desk; the receipt is hers. */
@Named
@ViewScoped
public class FeedbackWriteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedbackDeskService service;

    @Inject
    private Sites sites;

    @Inject
    private CurrentUser user;

    private FeedbackForm form = new FeedbackForm();
    private String language = LocaleHolder.LANGUAGES.get(0);
    private String file;
    private String code;

    @PostConstruct
    void here() {
        form.setSite(user.siteId());
    }

    public void write() {
        code = service.write(form, language, file);
        form = new FeedbackForm();
        file = null;
    }

    public List<Option> getLanguages() {
        return LocaleHolder.LANGUAGES.stream()
                .map(tag -> new Option(tag, Labels.text("app.language." + tag)))
                .toList();
    }

    public List<Option> getSites() {
        return sites.options().stream()
                .map(option -> new Option(option.id().toString(), option.name()))
                .toList();
    }

    public FeedbackForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
