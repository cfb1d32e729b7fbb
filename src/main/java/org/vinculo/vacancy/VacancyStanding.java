package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How placements move a vacancy, inside the transaction and after the checks of whoever records them. */
@ApplicationScoped
public class VacancyStanding {

    @Inject
    private VacancyRepository repository;

    @Inject
    private VacancyLedger ledger;

    @Inject
    private Clock clock;

    /** All its places are taken. Does nothing when the vacancy has ended already. */
    public void filled(long vacancyId) {
        Vacancy vacancy = repository.get(vacancyId);
        if (vacancy.getStatus() == VacancyStatus.PUBLISHED) {
            ledger.move(vacancy, "fill", each -> each.fill(clock.instant()));
        }
    }

    public boolean isFilled(long vacancyId) {
        return repository.get(vacancyId).getStatus() == VacancyStatus.FILLED;
    }

    /** A hire fell through, so that a place is free again. Does nothing unless the vacancy was filled. */
    public void freed(long vacancyId, String why) {
        Vacancy vacancy = repository.get(vacancyId);
        if (vacancy.getStatus() == VacancyStatus.FILLED) {
            ledger.move(vacancy, "reopen", each -> each.reopen(why, clock.instant()));
        }
    }
}
