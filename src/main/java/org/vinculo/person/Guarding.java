package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;

/** Closes the file of a child alone and opens it again, for the features that decide so, in their transaction and after their checks. */
@ApplicationScoped
public class Guarding {

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonTrail trail;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    /** She turns out to be alone, or with an adult who is not her carer; whoever finds out keeps her file for now. */
    public void protect(long personId, Company how) {
        Person person = person(personId);
        if (person.getCompany() != how) {
            person.protect(how, user.accountId());
            trail.alone(person);
        }
    }

    /** A decision that ended her protection was a mistake: the file is closed again, and no new case begins. */
    public void protectAgain(long personId, Company how, Long keeper) {
        Person person = person(personId);
        person.protect(how, keeper == null ? user.accountId() : keeper);
        if (keeper == null) {
            person.handOver();
        }
        trail.guarded(person);
    }

    /** The authority has her: whoever answers for her accompanies her from now on. */
    public void handOver(long personId, long responsible) {
        Person person = person(personId);
        person.handOver();
        person.handTo(responsible);
        trail.guarded(person);
    }

    /** She is not, or no longer, alone. */
    public void release(long personId, Company now) {
        Person person = person(personId);
        person.release(now, time.today(person.getSiteId()));
        trail.guarded(person);
    }

    /** Whether her age, as it is known today, leaves no doubt that she is an adult. */
    public boolean isSurelyAdult(long personId) {
        Person person = person(personId);
        LocalDate today = time.today(person.getSiteId());
        return !person.getBirth().ageOn(today).mayBeUnder(Age.ADULT);
    }

    /** Whether she is, or in doubt may be, a minor. */
    public boolean isMinor(long personId) {
        Person person = person(personId);
        return person.isMinorOn(time.today(person.getSiteId()));
    }

    public Company company(long personId) {
        return person(personId).getCompany();
    }

    private Person person(long id) {
        return repository.find(id).orElseThrow(NotFoundException::new);
    }
}
