package org.vinculo.journey;

import java.util.List;
import java.util.stream.Stream;
import org.vinculo.person.Stage;

/** Why an accompaniment ended: the person left the route, or it came to its end. */
public enum EndReason {
    WENT_ON(Stage.ABANDONED),
    NO_CONTACT(Stage.ABANDONED),
    OWN_JOB(Stage.ABANDONED),
    WENT_BACK(Stage.ABANDONED),
    DETAINED(Stage.ABANDONED),
    PAPERS(Stage.ABANDONED),
    COST(Stage.ABANDONED),
    HEALTH(Stage.ABANDONED),
    CARE(Stage.ABANDONED),
    SAFETY(Stage.ABANDONED),
    DISSATISFIED(Stage.ABANDONED),
    OTHER(Stage.ABANDONED),
    NOT_SAID(Stage.ABANDONED),
    ACHIEVED(Stage.CLOSED),
    MOVED(Stage.CLOSED),
    RETURNED(Stage.CLOSED),
    RESETTLED(Stage.CLOSED),
    DECEASED(Stage.CLOSED),
    NOT_ELIGIBLE(Stage.CLOSED),
    CHILD_PROTECTION(Stage.CLOSED);

    private final Stage stage;

    EndReason(Stage stage) {
        this.stage = stage;
    }

    /** The stage this reason leads to. */
    public Stage stage() {
        return stage;
    }

    public static List<EndReason> leadingTo(Stage stage) {
        return Stream.of(values()).filter(reason -> reason.stage == stage).toList();
    }
}
