package org.vinculo.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.person.Stage;
import org.vinculo.person.Stages;
import org.vinculo.security.CurrentUser;

/** Writes a step somebody decided, where she stands and in the history of her route. */
@ApplicationScoped
class Decisions {

    @Inject
    private Stages stages;

    @Inject
    private RouteRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void move(long personId, Stage stage, String why) {
        write(personId, change(personId, stage), why);
    }

    void end(long personId, EndReason reason, Integer attempts, String why) {
        write(personId, change(personId, reason.stage()).ended(reason, attempts), why);
    }

    private StageChange change(long personId, Stage stage) {
        return new StageChange(personId, stages.current(personId), stage, clock.instant());
    }

    private void write(long personId, StageChange change, String why) {
        stages.move(personId, change.getTo(), why);
        repository.add(change.decided(user.accountId(), why));
    }
}
