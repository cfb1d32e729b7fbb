package org.vinculo.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T01:00:00Z, referral.due.today, 0, warning",
        "2026-11-25T01:00:00Z, referral.due.tomorrow, 1, warning",
        "2026-11-27T01:00:00Z, referral.due.days, 3, neutral",
        "2026-11-23T17:00:00Z, referral.due.late.today, 0, danger",
        "2026-11-22T01:00:00Z, referral.due.late.days, 2, danger",
    })
    void theDeadlineIsSaidByTheSitesDays(Instant due, String key, long days, String tone) {
        // Ten in the morning of 23 November in Tijuana.
        Due words = Due.of(due, Instant.parse("2026-11-23T18:00:00Z"), TIJUANA);

        assertThat(words.key()).isEqualTo(key);
        assertThat(words.days()).isEqualTo(days);
        assertThat(words.tone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T01:00:40Z, 17:00", "2026-11-24T02:30:00Z, 18:30"})
    void theTimeIsTheSites(Instant due, LocalTime time) {
        assertThat(Due.of(due, Instant.parse("2026-11-23T18:00:00Z"), TIJUANA).time())
                .isEqualTo(time);
    }
}
