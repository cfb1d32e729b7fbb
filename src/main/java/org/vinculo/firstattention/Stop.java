package org.vinculo.firstattention;

import org.vinculo.orientation.Topic;

/** The pages of a first attention in their order: what is told, each topic by itself, and what is asked or handed over. */
public enum Stop {
    /** Who is with her, and what she brings up. */
    RAISED,
    ALONE(Topic.T14),
    /** The three documents (R43). */
    DOCUMENTS,
    WHO_WE_ARE(Topic.T3),
    PRIVACY(Topic.T4),
    SAFETY(Topic.T5),
    RIGHTS(Topic.T1),
    DUTIES(Topic.T2),
    RISKS(Topic.T10),
    NO_MIDDLEMAN(Topic.T8),
    VIOLENCE(Topic.T18),
    /** The questions about her stay. */
    ANSWERS,
    OPTIONS(Topic.T6),
    ASYLUM(Topic.T12),
    FAMILY_UNITY(Topic.T20),
    RETURN(Topic.T19),
    COSTS(Topic.T7),
    /** The sheet of costs she takes home (R26). */
    SHEET,
    LIMITS(Topic.T9),
    DEADLINES(Topic.T11),
    SCHOOL(Topic.T13),
    PAPERS(Topic.T15),
    LABOUR(Topic.T16),
    SERVICES(Topic.T17),
    NEEDS,
    HEARD,
    END;

    private final Topic topic;

    Stop() {
        this(null);
    }

    Stop(Topic topic) {
        this.topic = topic;
    }

    /** Null where nothing is told. */
    public Topic topic() {
        return topic;
    }

    public boolean isTopic() {
        return topic != null;
    }

    /** Without it, or a reason why not, the attention stays open. */
    boolean isDue() {
        return topic != null || this == RAISED || this == DOCUMENTS || this == SHEET;
    }
}
