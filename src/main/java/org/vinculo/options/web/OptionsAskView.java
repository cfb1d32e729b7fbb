package org.vinculo.options.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.catalog.Option;
import org.vinculo.options.AnswersForm;
import org.vinculo.options.Fact;
import org.vinculo.options.OptionsService;
import org.vinculo.options.RouteWords;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** The questions about her stay: each says why it is asked, and each can be skipped. */
@Named("optionsAskView")
@ViewScoped
public class OptionsAskView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OptionsService service;

    @Inject
    private Edits edits;

    @Inject
    private LocaleHolder locale;

    @Inject
    private Messages messages;

    private long person;
    private AnswersForm form;

    public void load() {
        form = service.form(person);
    }

    public String save() {
        return edits.save(this, () -> {
            service.answer(person, form);
            messages.saved("options.ask.saved");
            return "/staff/options.xhtml?faces-redirect=true&person=" + person;
        });
    }

    public List<Option> choices(Fact fact) {
        RouteWords words = words();
        return fact.choices().stream()
                .map(value -> new Option(value, words.value(fact, value)))
                .toList();
    }

    private RouteWords words() {
        return new RouteWords(locale.getLocale(), 0);
    }

    @Override
    public Map<String, String> mine() {
        return said(form);
    }

    @Override
    public Map<String, String> theirs() {
        return said(service.form(person));
    }

    @Override
    public void reload(boolean keepMine) {
        AnswersForm stored = service.form(person);
        if (keepMine) {
            form.setReplacesId(stored.getReplacesId());
        } else {
            form = stored;
        }
    }

    private Map<String, String> said(AnswersForm answers) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(messages.text("options.ask.enteredOn"), Labels.date(answers.getEnteredOn()));
        lines.put(messages.text("options.ask.entry"), one(Fact.ENTRY, answers.getEntry()));
        lines.put(messages.text("options.ask.stayEndedOn"), Labels.date(answers.getStayEndedOn()));
        lines.put(messages.text("options.ask.documents"), many(Fact.DOCUMENTS, answers.getDocuments()));
        lines.put(messages.text("options.ask.family"), many(Fact.FAMILY, answers.getFamily()));
        lines.put(messages.text("options.ask.returnFear"), one(Fact.RETURN_FEAR, answers.getReturnFear()));
        lines.put(messages.text("options.ask.violence"), one(Fact.VIOLENCE, answers.getViolence()));
        lines.put(messages.text("options.ask.crime"), one(Fact.CRIME, answers.getCrime()));
        lines.put(messages.text("options.ask.hardship"), one(Fact.HARDSHIP, answers.getHardship()));
        lines.put(messages.text("options.ask.studies"), one(Fact.STUDIES, answers.getStudies()));
        lines.put(messages.text("options.ask.jobOffer"), one(Fact.JOB_OFFER, answers.getJobOffer()));
        return lines;
    }

    private String one(Fact fact, String value) {
        return value == null || value.isEmpty() ? "" : words().value(fact, value);
    }

    private String many(Fact fact, List<String> values) {
        return values.stream().map(value -> words().value(fact, value)).collect(Collectors.joining(", "));
    }

    public AnswersForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
