package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PresentationLetterService;
import org.vinculo.person.PresentationPart;
import org.vinculo.person.PresentationStart;
import org.vinculo.web.Messages;

/** Asks what a letter of presentation shall say, and issues it. */
@Named
@ViewScoped
public class PresentationLetterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PresentationLetterService service;

    @Inject
    private Messages messages;

    private Long person;
    private String language;
    private PresentationPart[] parts = {};
    private boolean agreed;
    private transient PresentationStart start;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        language = getStart().language();
        parts = getOffered();
    }

    public String issue() {
        long letter = service.issue(person, language, Set.of(parts), agreed);
        messages.saved("letter.issued");
        return "/staff/letter.xhtml?faces-redirect=true&id=" + letter;
    }

    public PresentationStart getStart() {
        if (start == null) {
            start = service.start(person);
        }
        return start;
    }

    public PresentationPart[] getOffered() {
        return getStart().parts().toArray(PresentationPart[]::new);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PresentationPart[] getParts() {
        return parts.clone();
    }

    public void setParts(PresentationPart[] parts) {
        this.parts = parts.clone();
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
