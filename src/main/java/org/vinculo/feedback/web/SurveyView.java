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

/** The short survey: sent once, then thanked for. */
@Named
@ViewScoped
public class SurveyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicSurveyService service;

    @Inject
    private Sites sites;

    private SurveyForm form = new SurveyForm();
    private Long site;
    private boolean given;

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

    public void give() {
        service.give(form);
        form = new SurveyForm();
        given = true;
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

    public boolean isGiven() {
        return given;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
