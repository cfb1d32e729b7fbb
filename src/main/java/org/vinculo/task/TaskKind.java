package org.vinculo.task;

import java.util.Optional;
import org.vinculo.notice.NoticeKind;

/** Why somebody must do something. */
public enum TaskKind {
    /** What was agreed with the person at her last attention. */
    NEXT_STEP(0, false),
    /** A first attention was begun and waits to be closed. */
    FIRST_ATTENTION(0, false),
    /** Whatever somebody has to do that no rule knows of. */
    BY_HAND(0, false),
    VACANCY_TO_APPROVE(0, false, NoticeKind.VACANCY_TO_APPROVE),
    REFERRAL_ANSWERED(0, true, NoticeKind.REFERRAL_ANSWERED),
    REFERRAL_LATE(0, false),
    CANDIDACY_ANSWERED(0, true, NoticeKind.CANDIDACY_ANSWERED),
    /** What let her be proposed holds no longer: her papers, the day or the place changed. */
    CANDIDACY_TO_REVIEW(0, false, NoticeKind.TASK_GIVEN),
    /** A renewal takes weeks: it needs attention a month before the document ends. */
    DOCUMENT_EXPIRES(30, false),
    FOLLOW_UP(0, false),
    /** Residents tell the migration authority of a new workplace within 90 days (Ley de Migración, art. 63). */
    INM_NOTICE(15, false),
    /** A child without a responsible adult was registered: the child protection authority is told at once. */
    CHILD_ALONE(0, false),
    /** Somebody did not come to her appointment: find out why, and give her another. */
    APPOINTMENT_MISSED(0, false, NoticeKind.TASK_GIVEN),
    /** The time the organisation gives itself for that has passed. */
    CHILD_ALONE_LATE(0, false, NoticeKind.CHILD_ALONE_LATE),
    /** By her age, as it is known now, she is a child no more: somebody decides what becomes of her case. */
    CHILD_CASE_TO_MOVE(0, false, NoticeKind.TASK_GIVEN),
    /** Somebody at another site asks for a file. */
    FILE_ASKED(0, true, NoticeKind.TASK_GIVEN),
    /** Somebody at another site opened a file for a day. */
    FILE_OPENED(0, true, NoticeKind.TASK_GIVEN),
    /** The last account of an employer ended: nobody there can answer any more. */
    EMPLOYER_WITHOUT_CONTACT(0, false, NoticeKind.TASK_GIVEN),
    AGENCY_WITHOUT_CONTACT(0, false, NoticeKind.TASK_GIVEN),
    /** Somebody waits for the answer to what she complained of or proposed; those it concerns never see the task. */
    FEEDBACK_DUE(3, false);

    private final int daysAhead;
    private final boolean answer;
    private final NoticeKind notice;

    TaskKind(int daysAhead, boolean answer) {
        this(daysAhead, answer, null);
    }

    TaskKind(int daysAhead, boolean answer, NoticeKind notice) {
        this.daysAhead = daysAhead;
        this.answer = answer;
        this.notice = notice;
    }

    /** What its owner is told when it is opened; nothing for what comes of her own work or of a day in the calendar. */
    Optional<NoticeKind> notice() {
        return Optional.ofNullable(notice);
    }

    /** It ends by what it asks for and by nothing else: nobody ticks it off, puts it off or hands it on. */
    public boolean isBlocking() {
        return this == CHILD_ALONE || this == CHILD_CASE_TO_MOVE || this == FEEDBACK_DUE;
    }

    /** So many days before it is due it belongs to today's work. */
    int daysAhead() {
        return daysAhead;
    }

    /** Somebody outside answered: it came back to us. */
    boolean isAnswer() {
        return answer;
    }
}
