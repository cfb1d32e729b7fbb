package org.vinculo.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.vinculo.attention.AttentionRecorded;
import org.vinculo.attention.AttentionUndone;
import org.vinculo.person.ProfileSaved;
import org.vinculo.person.Stage;
import org.vinculo.person.Stages;
import org.vinculo.person.StayAnnulled;
import org.vinculo.person.StayRecorded;
import org.vinculo.security.CurrentUser;

/** Follows the work: what is done with a person moves her forward along her route, in the same transaction. */
@ApplicationScoped
public class Route {

    /** Conditions that are a regularisation or a claim on its way. */
    private static final Set<String> UNDER_WAY = Set.of("REG_TRAMITE", "SOL_CONST", "REF", "PC", "ASILO", "APAT");

    @Inject
    private Stages stages;

    @Inject
    private RouteRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Moves her forward when this stage lies further along her route; does nothing otherwise. */
    public void reach(long personId, Stage stage) {
        Stage before = stages.current(personId);
        if (stages.reach(personId, stage)) {
            repository.add(new StageChange(personId, before, stage, clock.instant()));
        }
    }

    public Stage current(long personId) {
        return stages.current(personId);
    }

    /** A step was recorded by mistake: she stands where she stood before it, and the route says why. */
    public void takeBack(long personId, Stage former, String why) {
        Stage before = stages.current(personId);
        stages.takeBack(personId, former, why);
        repository.add(new StageChange(personId, before, former, clock.instant()).decided(user.accountId(), why));
    }

    void attended(@Observes(during = TransactionPhase.IN_PROGRESS) AttentionRecorded event) {
        reach(event.personId(), Stage.ORIENTATION);
    }

    /** Without any attention she has only been registered, unless other work has brought her further. */
    void undone(@Observes(during = TransactionPhase.IN_PROGRESS) AttentionUndone event) {
        if (event.none() && stages.current(event.personId()) == Stage.ORIENTATION) {
            takeBack(event.personId(), Stage.REGISTERED, event.why());
        }
    }

    void stayRecorded(@Observes(during = TransactionPhase.IN_PROGRESS) StayRecorded event) {
        if (UNDER_WAY.contains(event.conditionCode())) {
            reach(event.personId(), Stage.REGULARISATION);
        }
    }

    /** If that record brought her to regularisation, she stands again where she stood. */
    void stayAnnulled(@Observes(during = TransactionPhase.IN_PROGRESS) StayAnnulled event) {
        if (stages.current(event.personId()) == Stage.REGULARISATION) {
            repository
                    .last(event.personId())
                    .filter(change -> change.followedFrom(Stage.REGULARISATION, event.recordedAt()))
                    .ifPresent(change -> takeBack(event.personId(), change.getFrom(), event.why()));
        }
    }

    void profileSaved(@Observes(during = TransactionPhase.IN_PROGRESS) ProfileSaved event) {
        if (event.complete()) {
            reach(event.personId(), Stage.LABOUR_PROFILE);
        }
    }
}
