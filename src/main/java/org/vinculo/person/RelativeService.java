package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.Permission;

/** Registers people of one family: what they share is typed once, and each has a file of her own. */
@Stateless
@DenyAll
public class RelativeService {

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonService persons;

    @Inject
    private Event<RelativeRegistered> registered;

    /** The form for a relative of hers as it opens. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public PersonForm form(long personId) {
        access.require(personId);
        Person person = repository.find(personId).orElseThrow(NotFoundException::new);
        PersonForm form = new PersonForm();
        form.setNationalities(new ArrayList<>(person.getNationalities()));
        person.getLanguages().forEach((code, level) -> form.getLanguageLines().add(new LanguageForm(code, level)));
        form.setInterpreterLanguage(person.getInterpreterLanguage());
        form.setLetterLanguage(person.getLetterLanguage());
        form.setMunicipalityCode(person.getMunicipalityCode());
        form.setSiteId(person.getSiteId());
        person.getPhones().forEach(phone -> form.getPhoneLines().add(phone.form()));
        return form;
    }

    /** As {@link PersonService#register}, for a relative of this person. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long register(long relativeOf, @NotNull @Valid PersonForm form, @Size(max = 1000) String why) {
        access.require(relativeOf);
        long id = persons.register(form, why);
        registered.fire(new RelativeRegistered(id, relativeOf));
        return id;
    }
}
