package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/**
 * How old somebody is, and from what that is known. An age decides who is protected as a child, so it is changed here only, each
 * time with its evidence.
 */
@Stateless
@DenyAll
public class AgeService {

    @Inject
    private PersonRepository people;

    @Inject
    private AgeRepository ages;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonTrail trail;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    @Inject
    private Event<AgeRecorded> recorded;

    @RolesAllowed(Permission.PERSON_WRITE)
    public AgePage open(long personId) {
        Person person = find(personId);
        List<AgeRecord> records = ages.of(personId);
        Map<Long, String> names = records.isEmpty()
                ? Map.of()
                : accounts.names(records.stream().map(AgeRecord::getRecordedBy).collect(Collectors.toSet()));
        AgeForm form = new AgeForm();
        form.setBirth(BirthForm.over(person.getBirth(), time.today(person.getSiteId())));
        return new AgePage(
                person.getVersion(),
                form,
                records.stream()
                        .map(each -> each.line(names.getOrDefault(each.getRecordedBy(), "")))
                        .toList());
    }

    /**
     * Records her age with its evidence.
     *
     * @throws BusinessException at "evidence" when a mere word would end the protection of who may be a child
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void record(long personId, long version, @NotNull @Valid AgeForm form) {
        Person person = find(personId);
        person.requireVersion(version);
        LocalDate today = time.today(person.getSiteId());
        Birth birth = form.getBirth().birth(today);
        boolean adult = !birth.ageOn(today).mayBeUnder(Age.ADULT);
        if (adult && person.getCompany().isProtected() && !form.getEvidence().isProof()) {
            throw BusinessException.at("evidence", "person.age.evidence.weak");
        }
        person.recordAge(birth, today);
        trail.aged(person, form.getEvidence(), form.getNote());
        recorded.fire(new AgeRecorded(personId));
    }

    private Person find(long id) {
        access.require(id);
        return people.find(id).orElseThrow(NotFoundException::new);
    }
}
