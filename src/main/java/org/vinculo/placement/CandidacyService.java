package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vinculo.behalf.AnswerTime;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.Permission;

/** The people proposed for vacancies, as staff see them. */
@Stateless
@DenyAll
public class CandidacyService {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacyAccess access;

    @Inject
    private PersonAccess people;

    @Inject
    private CandidacyDesk desk;

    @Inject
    private EligibilityWatch watch;

    @Inject
    private SiteTime siteTime;

    @Inject
    private OnBehalf onBehalf;

    @RolesAllowed(Permission.PERSON_READ)
    public CandidacyPage show(long id) {
        Candidacy candidacy = own(id);
        return desk.page(
                candidacy,
                candidacy.getStatus().isOpen() ? watch.now(candidacy) : null,
                person -> AnswerTime.of(
                        candidacy.getProposedAt(), candidacy.getAnsweredAt(), null, siteTime.zone(person.siteId())),
                onBehalf::of);
    }

    @RolesAllowed(Permission.PERSON_READ)
    public List<CandidacyRow> ofPerson(long personId) {
        people.require(personId);
        return desk.named(repository.ofPerson(personId));
    }

    /** The candidates of a vacancy whose files she may open. */
    @RolesAllowed(Permission.VACANCY_READ)
    public List<CandidacyRow> ofVacancy(long vacancyId) {
        return desk.named(repository.ofVacancy(vacancyId).stream()
                .filter(row -> people.sees(row.personId()))
                .toList());
    }

    private Candidacy own(long id) {
        return access.requireStaff(repository.get(id));
    }
}
