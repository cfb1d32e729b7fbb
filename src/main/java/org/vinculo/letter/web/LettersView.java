package org.vinculo.letter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.LetterRow;
import org.vinculo.letter.LetterService;

/** The letters issued about a person. */
@Named
@ViewScoped
public class LettersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    private Long person;
    private transient List<LetterRow> rows;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        rows = service.ofPerson(person);
    }

    public List<LetterRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
