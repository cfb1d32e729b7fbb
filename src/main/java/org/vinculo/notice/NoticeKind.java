package org.vinculo.notice;

/** What happened. Five kinds cannot wait for tomorrow morning's mail; the rest can, but for one that is over by then. */
public enum NoticeKind {
    CHILD_ALONE(true),
    CHILD_ALONE_LATE(true),
    URGENT_REFERRAL(true),
    SAFETY(true),
    APPOINTMENT_TOMORROW(true),
    REFERRAL_RECEIVED(false),
    REFERRAL_ANSWERED(false),
    CANDIDACY_ANSWERED(false),
    VACANCY_TO_APPROVE(false),
    /** A saved search has somebody new. */
    MATCH_FOUND(false),
    TASK_GIVEN(false),
    /** Somebody complained, thanked or proposed something. */
    FEEDBACK_RECEIVED(false),
    /** To administrators: something of the portal itself. */
    PORTAL_NOT_WELL(false),
    /** She sits in the hall now: tomorrow nobody needs a mail about it. */
    APPOINTMENT_ARRIVED(false) {
        @Override
        boolean isForDigest() {
            return false;
        }
    };

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Goes into the one mail a day while it is unread. */
    boolean isForDigest() {
        return true;
    }

    /** Mailed at once, whether she wants mails or not. */
    public boolean isUrgent() {
        return urgent;
    }
}
