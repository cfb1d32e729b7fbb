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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vinculo.catalog.Catalog;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.Permission;

/** Conditions of stay of one person: the current one, those before, and a new one in its place. */
@Stateless
@DenyAll
public class StayService {

    @Inject
    private StayRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private StayConsequences consequences;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_READ)
    public Optional<StayFacts> current(long personId) {
        access.require(personId);
        return repository.currentFacts(personId);
    }

    @RolesAllowed(Permission.PERSON_READ)
    public List<StayFacts> history(long personId) {
        access.require(personId);
        return repository.history(personId);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public StayForm form(long personId) {
        access.require(personId);
        return StayForm.over(repository.currentFacts(personId).orElse(null));
    }

    /** What would be undone if this record were annulled. */
    @RolesAllowed(Permission.PERSON_READ)
    public StayAnnulment annulment(long stayId) {
        return annulment(own(stayId));
    }

    private StayAnnulment annulment(Stay stay) {
        StayFacts again =
                stay.isCurrent() ? repository.before(stay).map(Stay::facts).orElse(null) : null;
        return new StayAnnulment(again, consequences.reminders(stay), stay.isCurrent());
    }

    /** It was recorded by mistake; the one before it stands again. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long stayId, @Size(max = 400) String why) {
        Stay stay = own(stayId);
        long personId = stay.facts().personId();
        repository.lockPerson(personId);
        StayAnnulment undone = annulment(stay);
        Stay again = undone.standsAgain() == null
                ? null
                : repository.find(undone.standsAgain().id()).orElse(null);
        consequences.annul(stay, again, why, clock.instant());
    }

    private Stay own(long stayId) {
        Stay stay = repository.find(stayId).orElseThrow(NotFoundException::new);
        access.require(stay.facts().personId());
        return stay;
    }

    /**
     * Puts a new record in the place of the current one, which is kept. Saving what is already there changes nothing.
     *
     * @throws StaleVersionException when somebody recorded another one since the form was opened
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long record(long personId, @NotNull @Valid StayForm form) {
        access.require(personId);
        repository.lockPerson(personId);
        Optional<Stay> former = repository.current(personId);
        if (former.isPresent() && form.says(former.get().facts())) {
            return former.get().getId();
        }
        if (!Objects.equals(form.getReplacesId(), former.map(Stay::getId).orElse(null))) {
            throw new StaleVersionException();
        }
        LocalDate today = time.today(people.head(personId).siteId());
        if (catalog.condition(form.getConditionCode(), today) == null) {
            throw BusinessException.at("conditionCode", "stay.conditionCode.unknown");
        }
        Stay stay = new Stay(personId, form, today, clock.instant());
        former.ifPresent(old -> old.replace(clock.instant()));
        repository.add(stay);
        consequences.follow(personId, former.orElse(null), stay);
        return stay.getId();
    }
}
