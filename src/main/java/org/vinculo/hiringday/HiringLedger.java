package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vinculo.security.AuditTrail;

/** What an accepted day writes, each step for itself: a proposal that is refused must not undo the others. */
@ApplicationScoped
class HiringLedger {

    @Inject
    private HiringRepository repository;

    @Inject
    private HiringAccess access;

    @Inject
    private HiringAuthor author;

    @Inject
    private AuditTrail audit;

    /**
     * The day is accepted first, so that a second click finds it done.
     *
     * @return who is still to be proposed: after an accident in the middle, the rest
     */
    @Transactional
    List<Pair> accept(long id) {
        HiringDay day = access.write(id);
        HiringDayStatus before = day.getStatus();
        if (before != HiringDayStatus.ACCEPTED) {
            day.accept(author.now());
            audit.record(HiringDayService.SUBJECT, id, "accept", before, day.getStatus(), null);
        }
        return repository.picks(id).stream()
                .filter(HiringPick::isIn)
                .map(HiringPick::pair)
                .toList();
    }

    @Transactional
    void proposed(long id, Pair pair, long candidacy) {
        repository.pick(id, pair.person(), pair.vacancy()).ifPresent(pick -> pick.proposed(candidacy));
    }

    @Transactional
    void leftOut(long id, Pair pair, String key) {
        repository
                .pick(id, pair.person(), pair.vacancy())
                .filter(HiringPick::isIn)
                .ifPresent(pick -> pick.leftOut(key));
        audit.record(
                HiringDayService.SUBJECT,
                id,
                "leaveOut",
                null,
                "person " + pair.person() + ", vacancy " + pair.vacancy(),
                key);
    }
}
