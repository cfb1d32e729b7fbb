package org.vinculo.attention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.vinculo.attention.AttentionForm;
import org.vinculo.attention.AttentionService;
import org.vinculo.attention.CorrectionStart;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Corrects an attention; what it said stays with the reason. */
@Named
@ViewScoped
public class AttentionCorrectView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttentionService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private long id;
    private long person;
    private long version;
    private boolean own;
    private AttentionForm form;
    private String why;

    public void load() {
        if (form == null) {
            reload(false);
        }
    }

    public String save() {
        return edits.save(this, () -> {
            service.correct(id, version, form, why);
            messages.saved("attention.corrected");
            return "/staff/attention.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.startCorrection(id).form());
    }

    @Override
    public void reload(boolean keepMine) {
        CorrectionStart start = service.startCorrection(id);
        person = start.personId();
        version = start.version();
        own = start.own();
        if (!keepMine) {
            form = start.form();
        }
    }

    private Map<String, String> words(AttentionForm said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("attention.heldOn"), Labels.date(said.getHeldOn()));
        words.put(messages.text("attention.channel"), Labels.label(said.getChannel()));
        words.put(messages.text("attention.place"), said.getPlace());
        words.put(messages.text("attention.minutes"), Objects.toString(said.getMinutes(), ""));
        words.put(messages.text("attention.language"), Labels.language(said.getLanguage()));
        words.put(messages.text("attention.interpreter"), said.getInterpreter());
        words.put(messages.text("attention.present"), said.getPresent());
        words.put(messages.text("attention.given"), said.getGiven());
        if (own) {
            words.put(messages.text("attention.note"), said.getNote());
            words.put(messages.text("attention.secrecy"), Labels.label(said.getSecrecy()));
        }
        return words;
    }

    public boolean isOwn() {
        return own;
    }

    public AttentionForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
