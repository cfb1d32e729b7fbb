package org.vinculo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of one mail, and what fits into a notice. */
class MailTest {

    private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

    private static Mail digest() {
        return new Mail(7, MailClass.DIGEST, "<1@portal.example>", START);
    }

    @Test
    void pauses_grow_to_hours_and_no_further() {
        Mail mail = digest();
        Instant now = START;
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            mail.take(now);
            mail.failed(MailFailure.UNREACHABLE, now);
            pauses.add(Duration.between(now, mail.getDueAt()));
            now = mail.getDueAt();
        }
        assertThat(pauses.subList(0, 4))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8));
        assertThat(pauses).isSorted().last().isEqualTo(Duration.ofHours(4));
    }

    @Test
    void it_is_given_up_after_a_week_and_not_after_two_days() {
        Mail mail = digest();
        mail.take(START.plus(Duration.ofDays(2)));
        mail.failed(MailFailure.UNREACHABLE, START.plus(Duration.ofDays(2)));
        assertThat(mail.getState()).isEqualTo(Mail.State.WAITING);

        mail.take(START.plus(Duration.ofDays(8)));
        mail.failed(MailFailure.UNREACHABLE, START.plus(Duration.ofDays(8)));
        assertThat(mail.getState()).isEqualTo(Mail.State.GIVEN_UP);
        assertThatThrownBy(() -> mail.take(START)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void digest_takes_more_until_it_may_have_gone() {
        Mail mail = digest();
        assertThat(mail.takesMore()).isTrue();
        mail.take(START);
        assertThat(mail.takesMore()).isFalse();
        mail.failed(MailFailure.UNREACHABLE, START);
        assertThat(mail.takesMore()).isTrue();

        mail.take(START);
        mail.failed(MailFailure.UNKNOWN, START);
        assertThat(mail.takesMore()).isFalse();
    }

    @Test
    void sender_that_did_not_come_back_leaves_a_doubt_and_the_same_number() {
        Mail mail = digest();
        mail.take(START);
        mail.take(START.plus(Mail.LEASE));

        assertThat(mail.isInDoubt()).isTrue();
        assertThat(mail.getMessageId()).isEqualTo("<1@portal.example>");
        mail.sent(START.plus(Mail.LEASE));
        assertThat(mail.getState()).isEqualTo(Mail.State.SENT);
    }

    @Test
    void link_is_forgotten_when_it_has_gone_or_ended() {
        Mail sent = new Mail(7, MailClass.SECURITY, "<2@portal.example>", START)
                .carrying("https://portal.example/x", START.plus(Duration.ofHours(2)));
        sent.take(START);
        sent.sent(START);
        assertThat(sent.getLink()).isNull();

        Mail late = new Mail(7, MailClass.SECURITY, "<3@portal.example>", START)
                .carrying("https://portal.example/x", START.plus(Duration.ofHours(2)));
        late.take(START.plus(Duration.ofHours(3)));
        late.failed(MailFailure.UNREACHABLE, START.plus(Duration.ofHours(3)));
        assertThat(late.getState()).isEqualTo(Mail.State.GIVEN_UP);
        assertThat(late.getLink()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/person.xhtml?name=Rosa",
                "https://elsewhere.example/",
                "/staff/person.xhtml?id=1#Rosa",
                "/staff/../person.xhtml?id=1",
                "/staff/people.xhtml?q=5512345678a"
            })
    void address_with_anything_but_numbers_is_no_address_of_a_notice(String path) {
        assertThatThrownBy(() -> new Notice(7, NoticeKind.TASK_GIVEN, null, path, START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa", "V-12 Rosa", "ROSA", "PEGJ850101HDFRRS09"})
    void name_is_no_reference(String reference) {
        assertThatThrownBy(() -> new Notice(7, NoticeKind.TASK_GIVEN, reference, "/staff/task.xhtml?id=1", START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notice_goes_by_one_mail_for_ever() {
        Notice notice = new Notice(7, NoticeKind.CHILD_ALONE, "V-000123", "/staff/person.xhtml?id=123", START);
        notice.goBy(1);
        assertThatThrownBy(() -> notice.goBy(2)).isInstanceOf(IllegalStateException.class);
    }
}
