package org.vinculo.notice;

/** What happened. Four kinds cannot wait for tomorrow morning's mail; the rest can. */
public enum NoticeKind {
    CHILD_ALONE(true),
    URGENT_REFERRAL(true),
    SAFETY(true),
    APPOINTMENT_TOMORROW(true),
    REFERRAL_RECEIVED(false),
    REFERRAL_ANSWERED(false),
    CANDIDACY_ANSWERED(false),
    VACANCY_TO_APPROVE(false),
    TASK_GIVEN(false),
    /** To administrators: something of the portal itself. */
    PORTAL_NOT_WELL(false);

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Mailed at once, whether she wants mails or not. */
    public boolean isUrgent() {
        return urgent;
    }
}
