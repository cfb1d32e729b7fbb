package org.vinculo.person.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.DuplicateRow;
import org.vinculo.person.LanguageForm;
import org.vinculo.person.PeopleService;
import org.vinculo.person.PersonForm;
import org.vinculo.person.PersonService;
import org.vinculo.person.PhoneForm;
import org.vinculo.person.RelativeService;
import org.vinculo.person.StayForm;
import org.vinculo.person.StayService;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.Messages;

/** Registers a person, after showing those who may be the same one. */
@Named("personRegisterView")
@ViewScoped
public class PersonRegisterView implements Serializable {

    private static final String NOT_STATED = "NS";

    @Inject
    private PersonService persons;

    @Inject
    private RelativeService relatives;

    @Inject
    private PeopleService people;

    @Inject
    private StayService stays;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private PersonForm form = new PersonForm();
    private Long like;
    private boolean loaded;

    @Size(max = 40)
    private String documentNumber;

    private String why;
    private List<DuplicateRow> duplicates = List.of();

    @PostConstruct
    void open() {
        form.setSiteId(user.siteId());
        form.getLanguageLines().add(new LanguageForm());
        form.getPhoneLines().add(new PhoneForm());
    }

    /** Somebody of a family that is known: what they share is there already. */
    public void load() {
        if (like != null && !loaded) {
            loaded = true;
            form = relatives.form(like);
            if (form.getLanguageLines().isEmpty()) {
                form.getLanguageLines().add(new LanguageForm());
            }
            if (form.getPhoneLines().isEmpty()) {
                form.getPhoneLines().add(new PhoneForm());
            }
        }
    }

    /** Registers her unless somebody alike is known who was not shown yet; then it shows them and asks why. */
    public String register() {
        List<DuplicateRow> found = people.duplicates(form, documentNumber, null);
        boolean shown = duplicates.containsAll(found);
        duplicates = found;
        if (!shown) {
            messages.warn("person.duplicates.warn");
            return null;
        }
        if (!found.isEmpty() && (why == null || why.isBlank())) {
            throw BusinessException.at("why", "person.duplicates.why.missing");
        }
        String reason = found.isEmpty() ? null : why;
        long id = like == null ? persons.register(form, reason) : relatives.register(like, form, reason);
        if (documentNumber != null && !documentNumber.isBlank()) {
            recordDocument(id);
        }
        messages.saved("person.registered.done", form.getUsedName());
        return "/staff/person.xhtml?faces-redirect=true&id=" + id;
    }

    /** Her condition of stay is asked later; the number that was seen is kept with it already. */
    private void recordDocument(long id) {
        StayForm stay = new StayForm();
        stay.setConditionCode(NOT_STATED);
        stay.setDocumentNumber(documentNumber);
        stays.record(id, stay);
    }

    public Long getLike() {
        return like;
    }

    public void setLike(Long like) {
        this.like = like;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<DuplicateRow> getDuplicates() {
        return duplicates;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
