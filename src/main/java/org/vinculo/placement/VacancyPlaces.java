package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Matcher;
import org.vinculo.organisation.SiteTime;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;
import org.vinculo.vacancy.VacancyStanding;

/** How many of a vacancy's places are taken, and whether this person may still take one. */
@ApplicationScoped
class VacancyPlaces {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private VacancyStanding standing;

    @Inject
    private Matcher matcher;

    @Inject
    private SiteTime siteTime;

    /** What the vacancy offers, to begin with; work that has begun already would start today. */
    HireForm offer(Candidacy candidacy) {
        VacancyFacts vacancy = vacancies.facts(candidacy.getVacancyId());
        LocalDate today = siteTime.today();
        HireForm form = new HireForm();
        form.setStartsOn(vacancy.startsOn().isBefore(today) ? today : vacancy.startsOn());
        form.setPay(vacancy.pay());
        form.setPeriod(vacancy.period());
        return form;
    }

    /** Her papers are judged again on the day she is hired: they may have ended, and a permit that was asked for must be there. */
    void requireFree(Candidacy candidacy) {
        repository.lockVacancy(candidacy.getVacancyId());
        VacancyFacts vacancy = vacancies.facts(candidacy.getVacancyId());
        if (repository.activePlacements(vacancy.id()) >= vacancy.openings()) {
            throw new BusinessException("placement.hire.full");
        }
        matcher.judge(candidacy.getPersonId(), vacancy.id())
                .map(match -> match.eligibility().answer())
                .filter(answer -> answer == Answer.NO || answer == Answer.NEEDS_PERMIT)
                .ifPresent(answer -> {
                    throw new BusinessException(
                            answer == Answer.NO ? "placement.hire.papers" : "placement.hire.permit");
                });
    }

    boolean isFilled(long vacancyId) {
        return standing.isFilled(vacancyId);
    }

    void freed(long vacancyId, String why) {
        standing.freed(vacancyId, why);
    }

    void taken(long vacancyId) {
        if (repository.activePlacements(vacancyId) >= vacancies.facts(vacancyId).openings()) {
            standing.filled(vacancyId);
        }
    }
}
