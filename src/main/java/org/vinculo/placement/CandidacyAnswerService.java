package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.BusinessException;
import org.vinculo.privacy.Consents;
import org.vinculo.security.Permission;

/**
 * What became of a candidacy, written down by staff: many employers answer by telephone and never log in. It is
 * marked with who said it, how, and on which day.
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
    private PlacementSteps placements;

    @Inject
    private Consents consents;

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void interview(long id, @NotNull @Valid InterviewForm form, @NotNull @Valid SaidForm said) {
        Candidacy candidacy = own(id);
        steps.interview(candidacy, form, steps.byEmployer(candidacy, said));
    }

    /** What the vacancy offers, to begin with. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public HireForm offer(long id) {
        return hiring.offer(own(id));
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public long hire(long id, @NotNull @Valid HireForm form, @NotNull @Valid SaidForm said) {
        Candidacy candidacy = own(id);
        return hiring.hire(candidacy, form, steps.byEmployer(candidacy, said));
    }

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void reject(long id, @Size(max = 1000) String why, @NotNull @Valid SaidForm said) {
        Candidacy candidacy = own(id);
        steps.reject(candidacy, why, steps.byEmployer(candidacy, said));
    }

    /** @param said how she said that she does not want it; null or empty when the house decided */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void withdraw(long id, @Size(max = 1000) String why, @Valid SaidForm said) {
        Candidacy candidacy = own(id);
        steps.withdraw(candidacy, why, steps.byPerson(candidacy, said));
    }

    /** She does not work there any more, as she or the employer told. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public void end(long id, @NotNull LocalDate day, @Size(max = 400) String why, @NotNull @Valid SaidForm said) {
        Candidacy candidacy = own(id);
        placements.end(candidacy, day, why, steps.byEither(candidacy, said));
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
