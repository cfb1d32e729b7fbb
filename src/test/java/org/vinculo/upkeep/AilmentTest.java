package org.vinculo.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever keeps the portal is told of what lasts, and not over and over. */
class AilmentTest {

    private static final Instant BEGIN = Instant.parse("2026-11-25T18:00:00Z");

    private final Ailment ailment = new Ailment("Subject.MAIL");

    @Test
    void told_once_when_it_lasts() {
        assertThat(at("PT0S")).isFalse();
        assertThat(at("PT9M")).isFalse();
        assertThat(at("PT10M")).isTrue();
        assertThat(at("PT11M")).isFalse();
        assertThat(at("P30D")).isFalse();
    }

    @Test
    void what_passes_by_itself_is_not_told() {
        at("PT0S");
        ailment.gone();
        assertThat(at("PT30M")).isFalse();
        assertThat(at("PT39M")).isFalse();
        assertThat(at("PT40M")).isTrue();
    }

    @Test
    void what_comes_and_goes_is_told_once_a_day() {
        at("PT0S");
        assertThat(at("PT10M")).isTrue();
        ailment.gone();
        at("PT1H");
        assertThat(at("PT2H")).isFalse();
        assertThat(at("PT24H9M")).isFalse();
        assertThat(at("PT24H10M")).isTrue();
        assertThat(at("PT48H")).isFalse();
    }

    private boolean at(String since) {
        return ailment.seen(BEGIN.plus(Duration.parse(since)));
    }
}
