package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.ElsewhereFile;
import org.vinculo.person.ElsewhereService;
import org.vinculo.web.Messages;

/** A file exists at another site: ask for it, or open it for a day. */
@Named
@ViewScoped
public class ElsewhereView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ElsewhereService service;

    @Inject
    private Messages messages;

    private String reference;
    private String question;
    private String why;
    private transient ElsewhereFile file;

    public void load() {
        if (reference == null) {
            throw new NotFoundException();
        }
        file = service.look(reference);
    }

    public String ask() {
        service.ask(reference, question);
        messages.saved("person.elsewhere.asked");
        return "/staff/people.xhtml?faces-redirect=true";
    }

    public String open() {
        long id = service.openUrgently(reference, why);
        messages.saved("person.elsewhere.opened");
        return "/staff/person.xhtml?faces-redirect=true&id=" + id;
    }

    public ElsewhereFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
