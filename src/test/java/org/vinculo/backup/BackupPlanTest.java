package org.vinculo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half past two at night in Mexico City is 08:30 in UTC. */
class BackupPlanTest {

    @ParameterizedTest
    @CsvSource({
        // made, failed, now
        ", , 2026-11-25T15:00:00Z, true",
        "2026-11-24T08:30:05Z, , 2026-11-25T08:29:59Z, false",
        "2026-11-24T08:30:05Z, , 2026-11-25T08:30:00Z, true",
        "2026-11-25T08:30:05Z, , 2026-11-25T23:00:00Z, false",
        // by hand in the evening: the night's is made all the same
        "2026-11-25T03:00:00Z, , 2026-11-25T08:31:00Z, true",
        // nights that were missed
        "2026-11-21T08:30:05Z, , 2026-11-25T03:00:00Z, true",
        // what failed is left alone for an hour
        "2026-11-24T08:30:05Z, 2026-11-25T08:30:01Z, 2026-11-25T09:29:00Z, false",
        "2026-11-24T08:30:05Z, 2026-11-25T08:30:01Z, 2026-11-25T09:31:00Z, true",
        "2026-11-25T09:40:00Z, 2026-11-25T08:30:01Z, 2026-11-25T09:45:00Z, false"
    })
    void due(String made, String failed, String now, boolean due) {
        assertThat(BackupPlan.isDue(
                        moment(made),
                        moment(failed),
                        moment(now),
                        LocalTime.of(2, 30),
                        ZoneId.of("America/Mexico_City")))
                .isEqualTo(due);
    }

    private static Instant moment(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
