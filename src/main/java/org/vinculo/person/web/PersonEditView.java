package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.Option;
import org.vinculo.person.LanguageForm;
import org.vinculo.person.PeopleService;
import org.vinculo.person.PersonEdit;
import org.vinculo.person.PersonForm;
import org.vinculo.person.PersonService;
import org.vinculo.person.PhoneForm;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Messages;

/** Changes what is known about a person. */
@Named("personEditView")
@ViewScoped
public class PersonEditView implements EditView, Serializable {

    @Inject
    private PersonService persons;

    @Inject
    private PeopleService people;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    @Inject
    private PersonWords words;

    private long id;
    private PersonEdit opened;
    private PersonForm form;
    private List<Option> caseworkers = List.of();

    public void open() {
        take(persons.edit(id));
        caseworkers = people.caseworkers(form.getSiteId()).entrySet().stream()
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    private void take(PersonEdit stored) {
        opened = stored;
        form = stored.form();
        if (form.getLanguageLines().isEmpty()) {
            form.getLanguageLines().add(new LanguageForm());
        }
        if (form.getPhoneLines().isEmpty()) {
            form.getPhoneLines().add(new PhoneForm());
        }
    }

    public String save() {
        return edits.save(this, () -> {
            persons.change(id, opened.version(), form);
            messages.saved("person.changed.done", form.getUsedName());
            return "/staff/person.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words.of(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words.of(persons.current(id).form());
    }

    @Override
    public void reload(boolean keepMine) {
        PersonEdit stored = persons.current(id);
        if (keepMine) {
            opened = new PersonEdit(id, stored.version(), stored.reference(), form);
        } else {
            take(stored);
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<Option> getCaseworkers() {
        return caseworkers;
    }
}
