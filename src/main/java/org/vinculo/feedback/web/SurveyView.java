package org.vinculo.feedback.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.feedback.PublicSurveyService;
import org.vinculo.feedback.SurveyForm;
import org.vinculo.feedback.SurveyMark;
import org.vinculo.organisation.Sites;
import org.vinculo.web.Messages;

/** The short survey: sent, thanked for, and blank again for the next one where a telephone goes round. */
@Named
@ViewScoped
public class SurveyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicSurveyService service;

    @Inject
    private Sites sites;

    @Inject
    private Messages messages;

    private SurveyForm form = new SurveyForm();
    private Long site;

    public void load() {
        List<Option> all = getSites();
        form.setSite(
                all.size() == 1
                        ? Long.valueOf(all.get(0).code())
                        : sites.options().stream()
                                        .anyMatch(option -> option.id().equals(site))
                                ? site
                                : null);
    }

    public String give() {
        service.give(form);
        messages.saved("feedback.survey.given");
        return "/survey.xhtml?faces-redirect=true&site=" + form.getSite();
    }

    public List<Option> getSites() {
        return sites.options().stream()
                .map(option -> new Option(option.id().toString(), option.name()))
                .toList();
    }

    public SurveyMark[] getMarks() {
        return SurveyMark.values();
    }

    public SurveyForm getForm() {
        return form;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
