package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.security.Permission;

/** What an employer sees of the people proposed to it, and answers. Another employer's candidate is not there. */
@Stateless
@DenyAll
public class EmployerCandidacyService {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacyAccess access;

    @Inject
    private CandidacyDesk desk;

    @Inject
    private CandidateCards cards;

    @Inject
    private CandidacySteps steps;

    @Inject
    private Hiring hiring;

    @Inject
    private OnBehalf onBehalf;

    /** Who waits for an answer, longest first. */
    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public List<CandidacyRow> waiting() {
        return desk.named(repository.ofEmployer(access.ownEmployer(), CandidacyStatus.OPEN));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public List<CandidacyRow> hired() {
        return desk.named(repository.ofEmployer(access.ownEmployer(), EnumSet.of(CandidacyStatus.HIRED)));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public CandidateCard card(long id) {
        return cards.of(own(id));
    }

    /** What the vacancy offers, to begin with. */
    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public HireForm offer(long id) {
        return hiring.offer(own(id));
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void interview(long id, @NotNull @Valid InterviewForm form) {
        steps.interview(own(id), form, onBehalf.own());
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void hire(long id, @NotNull @Valid HireForm form) {
        hiring.hire(own(id), form, onBehalf.own());
    }

    @RolesAllowed(Permission.EMPLOYER_PORTAL)
    public void reject(long id, @Size(max = 1000) String why) {
        steps.reject(own(id), why, onBehalf.own());
    }

    private Candidacy own(long id) {
        return access.requireEmployer(repository.get(id));
    }
}
