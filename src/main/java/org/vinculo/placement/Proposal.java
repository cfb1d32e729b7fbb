package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.employer.Cie;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.journey.Route;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Reason;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Match;
import org.vinculo.person.ProfileLookup;
import org.vinculo.person.Stage;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.vacancy.VacancyFacts;

/** Whether somebody may be proposed, and the candidacy that comes of it. */
@ApplicationScoped
class Proposal {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacySteps steps;

    @Inject
    private ProfileLookup profiles;

    @Inject
    private EmployerLookup employers;

    @Inject
    private Route route;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Refuses where the vacancy takes nobody or her papers do not allow it; a doubt needs somebody who decides, and why. */
    void check(Match match, VacancyFacts vacancy, ProposalForm form) {
        if (!vacancy.isOpen() || !employers.isActive(vacancy.employerId())) {
            throw new BusinessException("placement.vacancy.closed");
        }
        Answer answer = match.eligibility().answer();
        if (answer == Answer.NO) {
            throw new BusinessException("placement.propose.notEligible");
        }
        if (answer == Answer.NEEDS_PERMIT) {
            requireOffer(vacancy, form);
        }
        if (needsOverride(match)) {
            if (!user.can(Permission.ELIGIBILITY_OVERRIDE)) {
                throw new BusinessException("placement.propose.coordinator");
            }
            Reason.required("override", form.getOverride());
        }
    }

    /**
     * Her permit rests on an offer of employment, which only an employer registered with the authority can make
     * (Ley de Migración, art. 52; Reglamento, on the registration of employers).
     */
    private void requireOffer(VacancyFacts vacancy, ProposalForm form) {
        if (employers.cie(vacancy.employerId()) != Cie.YES) {
            throw new BusinessException("placement.propose.noCie");
        }
        if (!form.isOfferAgreed()) {
            throw BusinessException.at("offer", "placement.propose.offer.missing");
        }
    }

    static boolean needsOverride(Match match) {
        return match.eligibility().answer() == Answer.REVIEW
                || !match.excluding().isEmpty();
    }

    Candidacy make(long personId, VacancyFacts vacancy, Match match, long consentId, ProposalForm form) {
        Decision kept = Decision.of(match, vacancy, profiles.of(personId).orElseThrow(NotFoundException::new));
        Candidacy candidacy = repository.add(new Candidacy(personId, vacancy.id(), vacancy.employerId(), consentId)
                .decided(
                        kept,
                        needsOverride(match) ? form.getOverride().strip() : null,
                        user.accountId(),
                        clock.instant()));
        steps.proposed(candidacy, form.getSaid());
        route.reach(personId, Stage.LINKING);
        return candidacy;
    }
}
