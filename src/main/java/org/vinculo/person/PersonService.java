package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.FileOpenings;
import org.vinculo.security.Permission;

/** Registers people and changes what is known about them. */
@Stateless
@DenyAll
public class PersonService {

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonTrail trail;

    @Inject
    private FileOpenings openings;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /**
     * Registers a person; saving the same form twice registers her once.
     *
     * @param why why she is registered although somebody alike is known, or null when nobody is
     * @return her number
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long register(@NotNull @Valid PersonForm form, @Size(max = 1000) String why) {
        Optional<Long> saved = repository.savedFrom(form.getFormKey());
        if (saved.isPresent()) {
            access.require(saved.get());
            return saved.get();
        }
        requireOwnSite(form);
        LocalDate today = time.today(form.getSiteId());
        Person person = repository.add(new Person(form, today, user.accountId(), clock.instant()));
        trail.registered(person, why);
        return person.getId();
    }

    /** Opens her for a change; that is written in the read log. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public PersonEdit edit(long id) {
        access.require(id);
        openings.opened(id, "person-edit");
        return edit(find(id));
    }

    /** As {@link #edit}, for the comparison when two people changed her at once. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public PersonEdit current(long id) {
        access.require(id);
        return edit(find(id));
    }

    private PersonEdit edit(Person person) {
        PersonForm form = PersonForm.over(person, time.today(person.getSiteId()));
        return new PersonEdit(person.getId(), person.getVersion(), person.getReference(), form);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void change(long id, long version, @NotNull @Valid PersonForm form) {
        access.require(id);
        Person person = find(id);
        person.requireVersion(version);
        LocalDate today = time.today(person.getSiteId());
        PersonForm before = PersonForm.over(person, today);
        if (!Objects.equals(form.getSiteId(), person.getSiteId())) {
            requireOwnSite(form);
            person.moveToSite(form.getSiteId());
        }
        boolean alone = person.getCompany().isProtected();
        if (form.getCaseworkerId() != null && !form.getCaseworkerId().equals(person.getCaseworkerId())) {
            if (alone) {
                throw BusinessException.at("caseworker", "person.caseworker.protected");
            }
            person.handTo(form.getCaseworkerId());
        }
        person.change(form, today, user.accountId());
        trail.changed(person, differences(before, PersonForm.over(person, today)));
        if (!alone && person.getCompany().isProtected()) {
            trail.alone(person);
        }
    }

    /** The fields that differ, by name only: the audit trail is read by more people than the file is. */
    private static String differences(PersonForm before, PersonForm after) {
        List<String> fields = new ArrayList<>();
        List<Object> old = before.values();
        List<Object> now = after.values();
        for (int i = 0; i < PersonForm.FIELDS.size(); i++) {
            if (!Objects.equals(old.get(i), now.get(i))) {
                fields.add(PersonForm.FIELDS.get(i));
            }
        }
        return String.join(", ", fields);
    }

    private void requireOwnSite(PersonForm form) {
        if (!user.seesAllSites() && !Objects.equals(form.getSiteId(), user.siteId())) {
            throw BusinessException.at("site", "person.site.other");
        }
    }

    private Person find(long id) {
        return repository.find(id).orElseThrow(NotFoundException::new);
    }
}
