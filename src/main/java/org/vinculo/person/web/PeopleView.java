package org.vinculo.person.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.person.PeopleService;
import org.vinculo.person.PersonFilter;
import org.vinculo.person.PersonRow;
import org.vinculo.person.Stage;
import org.vinculo.web.LazyTable;

/** People as a list: all one may see, or those a name finds. */
@Named("peopleView")
@ViewScoped
public class PeopleView implements Serializable {

    @Inject
    private PeopleService people;

    private final PersonFilter typed = new PersonFilter();
    private PersonFilter filter = new PersonFilter();
    private LazyTable<PersonRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyTable<>(page -> people.list(filter, page));
    }

    /** Shows the list from its first page, narrowed to what was typed. */
    public void search() {
        filter = new PersonFilter();
        filter.setWords(typed.getWords());
        filter.setStage(typed.getStage());
        filter.setSiteId(typed.getSiteId());
        filter.setMine(typed.isMine());
        open();
    }

    public boolean isNarrowed() {
        return filter.getWords() != null || filter.getStage() != null || filter.getSiteId() != null || filter.isMine();
    }

    public PersonFilter getFilter() {
        return typed;
    }

    public LazyTable<PersonRow> getRows() {
        return rows;
    }

    public Stage[] getStages() {
        return Stage.values();
    }
}
