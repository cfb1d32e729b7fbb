package org.vinculo.notice;

/** What happened. Five kinds cannot wait for tomorrow morning's mail; the rest can. */
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
    TASK_GIVEN(false);

    private final boolean urgent;

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Mailed at once, whether she wants mails or not. */
    public boolean isUrgent() {
        return urgent;
    }
}
