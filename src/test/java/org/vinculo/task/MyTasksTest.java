package org.vinculo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MyTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant YESTERDAY = TODAY.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    @Property
    void each_task_stands_in_exactly_one_part(@ForAll("tasks") List<TaskRow> tasks) {
        MyTasks parts = MyTasks.of(tasks, TODAY, YESTERDAY);

        assertThat(Stream.of(parts.late(), parts.today(), parts.back(), parts.coming())
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Property
    void late_is_before_today_and_coming_after_it(@ForAll("tasks") List<TaskRow> tasks) {
        MyTasks parts = MyTasks.of(tasks, TODAY, YESTERDAY);

        assertThat(parts.late()).allMatch(task -> task.dueOn().isBefore(TODAY));
        assertThat(parts.today()).allMatch(task -> !task.dueOn().isBefore(TODAY));
        assertThat(parts.coming()).allMatch(task -> task.dueOn().isAfter(TODAY));
        assertThat(parts.back()).allMatch(task -> task.kind().isAnswer());
    }

    @Example
    void document_that_ends_in_a_month_belongs_to_today() {
        MyTasks parts = MyTasks.of(
                List.of(
                        row(1, TaskKind.DOCUMENT_EXPIRES, TODAY.plusDays(30), YESTERDAY),
                        row(2, TaskKind.DOCUMENT_EXPIRES, TODAY.plusDays(31), YESTERDAY)),
                TODAY,
                YESTERDAY);

        assertThat(parts.today()).extracting(TaskRow::id).containsExactly(1L);
        assertThat(parts.coming()).extracting(TaskRow::id).containsExactly(2L);
    }

    @Example
    void answer_from_before_yesterday_is_late_like_anything_else() {
        TaskRow old = row(1, TaskKind.REFERRAL_ANSWERED, TODAY.minusDays(3), YESTERDAY.minusSeconds(1));
        TaskRow fresh = row(2, TaskKind.REFERRAL_ANSWERED, TODAY.minusDays(1), YESTERDAY);

        MyTasks parts = MyTasks.of(List.of(old, fresh), TODAY, YESTERDAY);

        assertThat(parts.late()).containsExactly(old);
        assertThat(parts.back()).containsExactly(fresh);
    }

    @Provide
    Arbitrary<List<TaskRow>> tasks() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of(TaskKind.class),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.integers().between(-10_000, 10_000))
                .as((id, kind, days, minutes) ->
                        row(id, kind, TODAY.plusDays(days), YESTERDAY.plusSeconds(60L * minutes)))
                .list()
                .uniqueElements(TaskRow::id)
                .ofMaxSize(30);
    }

    private static TaskRow row(long id, TaskKind kind, LocalDate due, Instant created) {
        return new TaskRow(id, kind, null, null, null, 5, due, created, Task.State.OPEN, null);
    }
}
