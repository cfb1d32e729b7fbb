package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.organisation.SiteTime;

/** Forgets what people were called at the desk once their day is over, wherever they waited. */
@ApplicationScoped
class QueueForgetJob {

    @Inject
    private QueueRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** @return how many names were forgotten */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        // Yesterday may still be today at a site further west.
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), time.zone(null)).minusDays(1);
        return repository.forgetNamesBefore(yesterday);
    }
}
