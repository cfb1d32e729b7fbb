package org.vinculo.humansecurity;

/** Whether she could go back, as she sees it (R7). */
public enum ReturnOutlook {
    COULD_RETURN,
    COULD_NOT_RETURN,
    NOT_KNOWN,
    PREFERS_NOT
}
