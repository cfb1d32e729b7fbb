package org.vinculo.attention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.attention.AttentionLetterService;
import org.vinculo.attention.AttentionRead;
import org.vinculo.attention.AttentionService;
import org.vinculo.web.Messages;

/** Shows an attention. */
@Named
@ViewScoped
public class AttentionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttentionService service;

    @Inject
    private AttentionLetterService letters;

    @Inject
    private Messages messages;

    private long id;
    private transient AttentionRead attention;
    private String reference;
    private String why;
    private String language;

    public void load() {
        attention = service.read(id);
        if (language == null) {
            language = letters.language(id);
        }
    }

    public String annul() {
        service.annul(id, why);
        messages.saved("attention.annulled");
        return here();
    }

    public String move() {
        service.move(id, reference, why);
        messages.saved("attention.moved");
        return here();
    }

    public String issueLetter() {
        long letter = letters.issue(id, language);
        messages.saved("letter.issued");
        return "/staff/letter.xhtml?faces-redirect=true&id=" + letter;
    }

    private String here() {
        return "/staff/attention.xhtml?faces-redirect=true&id=" + id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AttentionRead getAttention() {
        if (attention == null) {
            load();
        }
        return attention;
    }
}
