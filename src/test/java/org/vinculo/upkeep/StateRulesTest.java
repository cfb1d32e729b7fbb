package org.vinculo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.attachment.FileKeyCheck;
import org.vinculo.backup.BackupRow;
import org.vinculo.backup.BackupStanding;
import org.vinculo.job.Job;
import org.vinculo.job.JobMark;
import org.vinculo.notice.MailStatus;
import org.vinculo.search.IndexState;

/** From when on something is not well. */
class StateRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");
    private static final long MEGABYTE = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        // free MB, whole MB
        "60000, 100000, WELL",
        "5000, 100000, WELL",
        "4999, 100000, TO_LOOK_AT",
        "5000, 100001, TO_LOOK_AT",
        "20000, 4000000, WELL",
        "19999, 4000000, TO_LOOK_AT",
        "1000, 8000, TO_LOOK_AT",
        "999, 8000, NOT_WELL",
        "0, 8000, NOT_WELL"
    })
    void disk(long free, long total, Health health) {
        assertThat(StateRules.disk(Subject.DISK_INDEX, free * MEGABYTE, total * MEGABYTE)
                        .health())
                .isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({"0, WELL", "499, WELL", "500, TO_LOOK_AT", "2999, TO_LOOK_AT", "3000, NOT_WELL"})
    void database(long millis, Health health) {
        assertThat(StateRules.database(new DatabaseFacts(millis, "11.4", 1, "135", "/data"))
                        .health())
                .isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({"0, 30, WELL", "23, 30, WELL", "24, 30, TO_LOOK_AT", "29, 30, TO_LOOK_AT", "30, 30, NOT_WELL"})
    void connections(long used, long most, Health health) {
        assertThat(StateRules.connections(used, most).health()).isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({
        // set, waiting, given up, oldest waits for
        "false, 0, 0, , TO_LOOK_AT, upkeep.mail.off",
        "true, 0, 0, , WELL, upkeep.mail",
        "true, 3, 0, PT59M, WELL, upkeep.mail",
        "true, 3, 0, PT61M, NOT_WELL, upkeep.mail.stuck",
        "true, 0, 1, , TO_LOOK_AT, upkeep.mail.givenUp",
        "true, 3, 1, PT61M, NOT_WELL, upkeep.mail.stuck"
    })
    void mail(boolean on, long waiting, long givenUp, String oldest, Health health, String text) {
        StateLine line = StateRules.mail(new MailStatus(on, waiting, givenUp, before(oldest), NOW), NOW);

        assertThat(line.health()).isEqualTo(health);
        assertThat(line.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({", WELL", "PT9M, WELL", "PT11M, NOT_WELL", "P2D, NOT_WELL"})
    void index(String oldest, Health health) {
        assertThat(StateRules.index(new IndexState(1200, 4, before(oldest), true, null), null, NOW)
                        .health())
                .isEqualTo(health);
    }

    @ParameterizedTest
    @CsvSource({
        // folder, elsewhere, key, demonstration, age of the newest, its state
        "false, false, false, false, , , NOT_WELL, upkeep.backup.off",
        "false, true, false, false, , , FACT, upkeep.backup.elsewhere",
        "false, false, false, true, , , FACT, upkeep.backup.demonstration",
        "true, false, false, false, PT1H, WHOLE, NOT_WELL, upkeep.backup.key",
        "true, false, true, false, , , TO_LOOK_AT, upkeep.backup.none",
        "true, false, true, false, PT26H, WHOLE, WELL, upkeep.backup",
        "true, false, true, false, PT28H, WHOLE, NOT_WELL, upkeep.backup.old",
        "true, false, true, true, PT28H, WHOLE, NOT_WELL, upkeep.backup.old",
        "true, false, true, false, PT1H, DAMAGED, NOT_WELL, upkeep.backup.damaged",
        "true, false, true, false, PT1H, AWAY, TO_LOOK_AT, upkeep.backup.away"
    })
    void backup(
            boolean on,
            boolean elsewhere,
            boolean key,
            boolean demonstration,
            String age,
            BackupRow.State state,
            Health health,
            String text) {
        List<BackupRow> rows =
                age == null ? List.of() : List.of(new BackupRow(1L, "a", before(age), 5, before(age), state));
        StateLine line = StateRules.backup(new BackupStanding(on, elsewhere, key, false, rows), demonstration, NOW);

        assertThat(line.health()).isEqualTo(health);
        assertThat(line.text()).isEqualTo(text);
    }

    @Test
    void key_of_the_files() {
        assertThat(StateRules.filesKey(new FileKeyCheck.Result(true, List.of())).health())
                .isEqualTo(Health.WELL);
        assertThat(StateRules.filesKey(new FileKeyCheck.Result(false, List.of()))
                        .health())
                .isEqualTo(Health.TO_LOOK_AT);
        StateLine missing = StateRules.filesKey(new FileKeyCheck.Result(true, List.of("0a1b2c3d", "99887766")));
        assertThat(missing.health()).isEqualTo(Health.NOT_WELL);
        assertThat(missing.args()).containsExactly("0a1b2c3d, 99887766");
    }

    @ParameterizedTest
    @CsvSource({
        // job, went well before, failed before, runs since
        "INDEX, PT14M, , P9D, WELL, upkeep.job",
        "INDEX, PT16M, , P9D, NOT_WELL, upkeep.job.late",
        "TASK_RULES, PT29M, , P9D, WELL, upkeep.job",
        "TASK_RULES, PT31M, , P9D, NOT_WELL, upkeep.job.late",
        "QUEUE_FORGET, PT26H, , P9D, WELL, upkeep.job",
        "QUEUE_FORGET, PT28H, , P9D, NOT_WELL, upkeep.job.late",
        "QUEUE_FORGET, , , PT26H, FACT, upkeep.job.notYet",
        "QUEUE_FORGET, , , PT28H, NOT_WELL, upkeep.job.late",
        "INDEX, PT2M, PT1M, P9D, NOT_WELL, upkeep.job.failed",
        "INDEX, PT1M, PT2M, P9D, WELL, upkeep.job",
        "INDEX, , PT1M, P9D, NOT_WELL, upkeep.job.failed",
        "REBUILD, , , P9D, FACT, upkeep.job.asked",
        "REBUILD, P90D, , P9D, WELL, upkeep.job.once",
        "REBUILD, P90D, P1D, P9D, NOT_WELL, upkeep.job.failed"
    })
    void job(Job job, String well, String failed, String since, Health health, String text) {
        JobMark mark =
                well == null && failed == null ? null : new JobMark(job, before(well), before(failed), "ABCD2345");
        StateLine line = StateRules.job(job, mark, before(since), NOW);

        assertThat(line.health()).isEqualTo(health);
        assertThat(line.text()).isEqualTo(text);
    }

    @Test
    void clock_that_was_moved_is_said() {
        assertThat(StateRules.clock(Duration.ZERO, NOW).health()).isEqualTo(Health.FACT);
        assertThat(StateRules.clock(Duration.ofDays(-2), NOW).health()).isEqualTo(Health.TO_LOOK_AT);
    }

    private static Instant before(String span) {
        return span == null ? null : NOW.minus(Duration.parse(span));
    }
}
