package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.privacy.Consents;
import org.vinculo.security.Permission;

/**
 * What became of a candidacy, written down by staff: many employers answer by telephone and never log in. The trail says who
 * wrote it.
 */
@Stateless
@DenyAll
public class CandidacyAnswerService {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacyAccess access;

    @Inject
    private CandidacySteps steps;

    @Inject
    private Hiring hiring;

    @Inject
    private VacancyPlaces places;

    @Inject
    private PlacementSteps placements;

    @Inject
    private Consents consents;

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void interview(long id, @NotNull @Valid InterviewForm form) {
        steps.interview(own(id), form);
    }

    /** What the vacancy offers, to begin with. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public HireForm offer(long id) {
        return places.offer(own(id));
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public long hire(long id, @NotNull @Valid HireForm form) {
        return hiring.hire(own(id), form);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void reject(long id, @Size(max = 1000) String why) {
        steps.reject(own(id), why);
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void withdraw(long id, @Size(max = 1000) String why) {
        steps.withdraw(own(id), why);
    }

    /** She does not work there any more. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void end(long id, @NotNull LocalDate day, @Size(max = 400) String why) {
        placements.end(own(id), day, why);
    }

    /** What annulling the hire of this candidacy would undo. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public HireAnnulment annulment(long id) {
        return hiring.annulment(own(id));
    }

    /** The employer's answer was recorded by mistake; a hire goes with all that came of it. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void takeBack(long id, @Size(max = 400) String why) {
        Candidacy candidacy = own(id);
        if (candidacy.getStatus() == CandidacyStatus.HIRED) {
            hiring.annul(candidacy, why);
            return;
        }
        if (candidacy.getStatus() == CandidacyStatus.WITHDRAWN
                && consents.withEmployer(candidacy.getPersonId(), candidacy.getEmployerId())
                        .isEmpty()) {
            throw new BusinessException("placement.undo.consent");
        }
        steps.takeBack(candidacy, why);
    }

    /** She works there still: the end was recorded by mistake. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void resume(long id, @Size(max = 400) String why) {
        placements.resume(own(id), why);
    }

    private Candidacy own(long id) {
        return access.requireStaff(repository.get(id));
    }
}
