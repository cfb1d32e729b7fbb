package org.vinculo.firstattention;

/** What a person brings up by herself, or what shows in her presence. It decides which further topics she is told about. */
public enum Raised {
    WANTS_WORK,
    HAS_WORK,
    ASKS_REFUGE,
    /** Something points to violence, threat or trafficking. */
    DANGER,
    /** She would like to talk alone about who she is or whom she loves, or about violence. */
    ASKS_ALONE,
    SPEAKS_OF_RETURN
}
