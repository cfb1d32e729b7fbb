package org.vinculo.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerDeadlineTest {

    private static final ZoneId TAPACHULA = ZoneId.of("America/Mexico_City");
    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !HOLIDAYS.contains(day);
    }

    @Example
    void anUrgentOneSentOnSaturdayIsDueOnSunday() {
        Instant saturday = at("2026-11-21T19:30", TAPACHULA);

        assertThat(AnswerDeadline.of(Urgency.HIGH, saturday, TAPACHULA, AnswerDeadlineTest::working))
                .isEqualTo(at("2026-11-22T19:30", TAPACHULA));
    }

    @Example
    void aNormalOneOverChristmasWaitsForFiveWorkingDays() {
        Instant monday = at("2026-12-21T10:00", TAPACHULA);

        assertThat(AnswerDeadline.of(Urgency.NORMAL, monday, TAPACHULA, AnswerDeadlineTest::working))
                .isEqualTo(at("2026-12-29T18:00", TAPACHULA));
    }

    @Example
    void theDayIsTheSites() {
        // Half past eleven at night in Tijuana is already tomorrow in Tapachula.
        Instant late = at("2026-11-23T23:30", TIJUANA);

        assertThat(AnswerDeadline.of(Urgency.MEDIUM, late, TIJUANA, AnswerDeadlineTest::working))
                .isEqualTo(at("2026-11-25T18:00", TIJUANA));
        assertThat(AnswerDeadline.of(Urgency.MEDIUM, late, TAPACHULA, AnswerDeadlineTest::working))
                .isEqualTo(at("2026-11-26T18:00", TAPACHULA));
    }

    @Property
    void itEndsOnAWorkingDayAtSixAndNeverBeforeTheDaysPromised(
            @ForAll("moments") Instant sentAt, @ForAll("zones") ZoneId zone, @ForAll Urgency urgency) {
        Instant due = AnswerDeadline.of(urgency, sentAt, zone, AnswerDeadlineTest::working);

        if (urgency == Urgency.HIGH) {
            assertThat(Duration.between(sentAt, due)).isEqualTo(Duration.ofHours(24));
            return;
        }
        ZonedDateTime there = due.atZone(zone);
        LocalDate sent = LocalDate.ofInstant(sentAt, zone);
        long working = sent.plusDays(1)
                .datesUntil(there.toLocalDate().plusDays(1))
                .filter(AnswerDeadlineTest::working)
                .count();
        assertThat(there.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(working(there.toLocalDate())).isTrue();
        assertThat(working).isEqualTo(urgency == Urgency.MEDIUM ? 2 : 5);
    }

    @Property
    void lessUrgentIsNeverDueEarlier(@ForAll("moments") Instant sentAt, @ForAll("zones") ZoneId zone) {
        Instant high = AnswerDeadline.of(Urgency.HIGH, sentAt, zone, AnswerDeadlineTest::working);
        Instant medium = AnswerDeadline.of(Urgency.MEDIUM, sentAt, zone, AnswerDeadlineTest::working);
        Instant normal = AnswerDeadline.of(Urgency.NORMAL, sentAt, zone, AnswerDeadlineTest::working);

        assertThat(high).isBefore(medium);
        assertThat(medium).isBefore(normal);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2026-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2028-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(TAPACHULA, TIJUANA);
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
