package org.vinculo.letter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.LetterRow;
import org.vinculo.letter.LetterService;
import org.vinculo.web.Messages;

/** One issued letter. */
@Named
@ViewScoped
public class LetterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    @Inject
    private Messages messages;

    private Long id;
    private String why;
    private transient LetterRow row;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        row = service.read(id);
    }

    public String annul() {
        service.annul(id, why);
        messages.saved("letter.annulled");
        return "/staff/letter.xhtml?faces-redirect=true&id=" + id;
    }

    public LetterRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
