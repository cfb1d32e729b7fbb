package org.vinculo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, DONE, true",
        "OPEN, CANCELLED, true",
        "DONE, OPEN, false",
        "DONE, DONE, false",
        "DONE, CANCELLED, false",
        "CANCELLED, OPEN, false",
        "CANCELLED, DONE, false",
        "CANCELLED, CANCELLED, false"
    })
    void states_follow_the_table(Task.State from, Task.State to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void finished_task_takes_no_other_verb() {
        Task task = open();
        task.finish(NOW);

        assertThat(task.getState()).isEqualTo(Task.State.DONE);
        assertThat(task.getClosedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> task.cancel("no", NOW)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> task.snooze(TODAY.plusDays(1), TODAY, "no")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> task.handTo(9, "no")).isInstanceOf(BusinessException.class);
    }

    @Test
    void task_ended_by_mistake_opens_again_once() {
        Task task = open();
        assertThatThrownBy(() -> task.reopen("why")).isInstanceOf(BusinessException.class);
        task.finish(NOW);

        task.reopen("it was another call");

        assertThat(task.getState()).isEqualTo(Task.State.OPEN);
        assertThat(task.getClosedAt()).isNull();
        assertThat(task.getWhy()).isEqualTo("it was another call");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, task.until.past", "2026-11-23, task.until.past", "2027-11-25, task.until.far"})
    void putting_off_is_refused_beside_its_field(LocalDate until, String key) {
        assertThatThrownBy(() -> open().snooze(until, TODAY, "later"))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains("until");
                });
    }

    @Test
    void putting_off_keeps_the_reason() {
        Task task = open();
        task.snooze(TODAY.plusDays(366), TODAY, "her appointment was moved");

        assertThat(task.getDueOn()).isEqualTo(TODAY.plusDays(366));
        assertThat(task.getWhy()).isEqualTo("her appointment was moved");
        assertThat(task.getState()).isEqualTo(Task.State.OPEN);
    }

    @Test
    void nobody_hands_a_task_to_herself() {
        assertThatThrownBy(() -> open().handTo(5, "again")).isInstanceOf(BusinessException.class);
    }

    @Test
    void longest_matter_fits_its_column() {
        assertThat(new Task(TaskKind.NEXT_STEP, "x".repeat(500), 5, TODAY, NOW).getWhat())
                .hasSize(400);
    }

    @Test
    void a_task_that_is_open_goes_to_somebody_else_or_under_another_person() {
        Task task = open().about(11L, 12L);
        task.handTo(9, "she speaks Creole");
        assertThat(task.getOwnerId()).isEqualTo(9);
        assertThat(task.getWhy()).isEqualTo("she speaks Creole");
        task.passTo(8);
        assertThat(task.getOwnerId()).isEqualTo(8);
        task.refile(21, 7);
        assertThat(task.getPersonId()).isEqualTo(21);
        assertThat(task.getOwnerId()).isEqualTo(7);
    }

    @Test
    void a_task_that_ended_stays_where_it_was() {
        Task task = open().about(11L, null);
        task.cancel("asked twice", NOW);

        assertThat(task.getWhy()).isEqualTo("asked twice");
        assertThatThrownBy(() -> task.passTo(8)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> task.refile(21, 7)).isInstanceOf(BusinessException.class);
        assertThat(task.getOwnerId()).isEqualTo(5);
        assertThat(task.getPersonId()).isEqualTo(11);
    }

    private static Task open() {
        return new Task(TaskKind.NEXT_STEP, "Call her", 5, TODAY, NOW);
    }
}
