package org.vinculo.referral;

/** What came of a referral. The first two need that she was attended, the others say why she was not. */
public enum Outcome {
    SERVED(true),
    PARTLY_SERVED(true),
    NOT_ELIGIBLE(false),
    SENT_ELSEWHERE(false),
    DID_NOT_COME(false),
    DECLINED_BY_PERSON(false);

    private final boolean attended;

    Outcome(boolean attended) {
        this.attended = attended;
    }

    public boolean needsAttendance() {
        return attended;
    }
}
