package org.vinculo.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.feedback.ContactWay;
import org.vinculo.feedback.FeedbackForm;
import org.vinculo.feedback.FeedbackKind;
import org.vinculo.feedback.PublicFeedbackService;
import org.vinculo.organisation.Sites;
import org.vinculo.web.LocaleHolder;

/** Somebody says what she has to say, and is given her receipt once. */
@Named
@ViewScoped
public class FeedbackSendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicFeedbackService service;

    @Inject
    private Sites sites;

    @Inject
    private LocaleHolder locale;

    private FeedbackForm form = new FeedbackForm();
    private Long site;
    private String code;

    /** A poster's code says at which site it hangs; any other number is nobody's. */
    public void load() {
        form.setSite(sites.options().stream().anyMatch(option -> option.id().equals(site)) ? site : null);
    }

    public void send() {
        code = service.send(form, locale.getTag());
        form = new FeedbackForm();
    }

    public List<Option> getSites() {
        return sites.options().stream()
                .map(option -> new Option(option.id().toString(), option.name()))
                .toList();
    }

    public FeedbackKind[] getKinds() {
        return FeedbackKind.values();
    }

    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    public FeedbackForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
