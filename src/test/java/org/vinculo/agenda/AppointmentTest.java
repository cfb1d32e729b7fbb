package org.vinculo.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.agenda.Appointment.State;
import org.vinculo.kernel.BusinessException;

/** What becomes of an appointment, and who may interpret. */
class AppointmentTest {

    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
    private static final Instant HOUR = Instant.parse("2026-11-26T16:00:00Z");

    private static final Map<State, Set<State>> ALLOWED = Map.of(
            State.BOOKED,
            EnumSet.of(
                    State.ARRIVED,
                    State.HELD,
                    State.NO_SHOW,
                    State.CANCELLED_BY_HER,
                    State.CANCELLED_BY_US,
                    State.MOVED),
            State.ARRIVED,
            EnumSet.of(State.HELD, State.CANCELLED_BY_HER, State.CANCELLED_BY_US, State.BOOKED),
            State.HELD,
            EnumSet.of(State.ARRIVED, State.BOOKED),
            State.NO_SHOW,
            EnumSet.of(State.BOOKED),
            State.CANCELLED_BY_HER,
            EnumSet.of(State.BOOKED),
            State.CANCELLED_BY_US,
            EnumSet.of(State.BOOKED),
            State.MOVED,
            EnumSet.noneOf(State.class));

    @Test
    void states_follow_the_table() {
        for (State from : State.values()) {
            for (State to : State.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    /** Every verb from every state: it leads where the table says, or is refused and changes nothing. */
    @ParameterizedTest
    @CsvSource({
        "BOOKED, arrive, ARRIVED",
        "BOOKED, hold, HELD",
        "BOOKED, miss, NO_SHOW",
        "BOOKED, cancelHer, CANCELLED_BY_HER",
        "BOOKED, cancelUs, CANCELLED_BY_US",
        "BOOKED, move, MOVED",
        "BOOKED, undo,",
        "ARRIVED, arrive,",
        "ARRIVED, hold, HELD",
        "ARRIVED, miss,",
        "ARRIVED, cancelHer, CANCELLED_BY_HER",
        "ARRIVED, cancelUs, CANCELLED_BY_US",
        "ARRIVED, move,",
        "ARRIVED, undo, BOOKED",
        "HELD, arrive, ARRIVED",
        "HELD, hold,",
        "HELD, miss,",
        "HELD, cancelHer,",
        "HELD, move,",
        "HELD, undo, BOOKED",
        "NO_SHOW, arrive,",
        "NO_SHOW, hold,",
        "NO_SHOW, miss,",
        "NO_SHOW, cancelUs,",
        "NO_SHOW, move,",
        "NO_SHOW, undo, BOOKED",
        "CANCELLED_BY_HER, hold,",
        "CANCELLED_BY_HER, move,",
        "CANCELLED_BY_HER, undo, BOOKED",
        "CANCELLED_BY_US, arrive,",
        "CANCELLED_BY_US, undo, BOOKED",
        "MOVED, arrive,",
        "MOVED, hold,",
        "MOVED, miss,",
        "MOVED, cancelHer,",
        "MOVED, move,",
        "MOVED, undo,"
    })
    void verbs_follow_the_table(State from, String verb, State to) {
        Appointment appointment = in(from);
        if (to == null) {
            assertThatThrownBy(() -> does(appointment, verb)).isInstanceOf(BusinessException.class);
            assertThat(appointment.getState()).isEqualTo(from);
        } else {
            does(appointment, verb);
            assertThat(appointment.getState()).isEqualTo(to);
        }
    }

    @Test
    void who_arrived_and_was_received_by_mistake_still_waits_and_one_who_never_arrived_is_expected() {
        Appointment arrived = in(State.ARRIVED);
        does(arrived, "hold");
        does(arrived, "undo");
        assertThat(arrived.getState()).isEqualTo(State.ARRIVED);
        does(arrived, "undo");
        does(arrived, "hold");
        does(arrived, "undo");
        assertThat(arrived.getState())
                .as("her arrival was a mistake and counts no more")
                .isEqualTo(State.BOOKED);
    }

    @Test
    void taken_again_it_takes_what_it_took() {
        Plan plan = booked(HOUR).insteadOf(booked(HOUR)).plan();

        assertThat(plan.workerId()).isEqualTo(2);
        assertThat(plan.personId()).isEqualTo(3);
        assertThat(plan.slot()).isEqualTo(Slot.from(HOUR, Duration.ofMinutes(30)));
    }

    private static Appointment in(State state) {
        Appointment appointment = booked(HOUR.minus(Duration.ofDays(2)));
        switch (state) {
            case BOOKED -> {}
            case ARRIVED -> does(appointment, "arrive");
            case HELD -> does(appointment, "hold");
            case NO_SHOW -> does(appointment, "miss");
            case CANCELLED_BY_HER -> does(appointment, "cancelHer");
            case CANCELLED_BY_US -> does(appointment, "cancelUs");
            case MOVED -> does(appointment, "move");
        }
        return appointment;
    }

    private static void does(Appointment appointment, String verb) {
        Instant later = HOUR.plusSeconds(60);
        switch (verb) {
            case "arrive" -> appointment.arrive(later);
            case "hold" -> appointment.hold(later);
            case "miss" -> appointment.miss(later);
            case "cancelHer" -> appointment.cancel(true, "she works that day", later);
            case "cancelUs" -> appointment.cancel(false, "the worker is ill", later);
            case "move" -> appointment.moveAway(null, later);
            case "undo" -> appointment.undo("the wrong row", later);
            default -> throw new IllegalArgumentException(verb);
        }
    }

    static Appointment booked(Instant bookedAt) {
        AppointmentForm form = new AppointmentForm();
        form.setKind(AppointmentKind.FOLLOW_UP);
        return new Appointment(
                new Plan(1, 2, null, null, 3, Slot.from(HOUR, Duration.ofMinutes(30)), null), form, 2, bookedAt);
    }

    @Test
    void nobody_failed_to_come_before_her_hour() {
        Appointment appointment = booked(HOUR.minusSeconds(9000));
        assertThatThrownBy(() -> appointment.miss(HOUR.minusSeconds(1))).isInstanceOf(BusinessException.class);
        appointment.miss(HOUR);
        assertThat(appointment.getState()).isEqualTo(State.NO_SHOW);
    }

    @Test
    void mistakes_and_cancellations_have_a_reason() {
        Appointment appointment = booked(HOUR);
        assertThatThrownBy(() -> appointment.cancel(true, " ", HOUR)).isInstanceOf(BusinessException.class);
        appointment.arrive(HOUR);
        assertThatThrownBy(() -> appointment.undo(null, HOUR)).isInstanceOf(BusinessException.class);
        assertThat(appointment.getState()).isEqualTo(State.ARRIVED);
    }

    @Test
    void who_was_marked_as_received_by_mistake_still_sits_in_the_hall() {
        Appointment appointment = booked(HOUR);
        appointment.arrive(HOUR);
        appointment.hold(HOUR);
        appointment.undo("the one before her", HOUR);
        assertThat(appointment.getState()).isEqualTo(State.ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(AppointmentKind.class)
    void nobody_of_hers_interprets_for_a_child_or_where_protection_is_spoken_of(AppointmentKind kind) {
        assertThat(BookingRules.mayCompanionInterpret(kind, visitor(false, false)))
                .isEqualTo(kind != AppointmentKind.PROTECTION);
        assertThat(BookingRules.mayCompanionInterpret(kind, visitor(true, false)))
                .isFalse();
        assertThat(BookingRules.mayCompanionInterpret(kind, visitor(true, true)))
                .isFalse();
        assertThat(BookingRules.mayCompanionInterpret(kind, visitor(false, true)))
                .isFalse();
    }

    private static Visitor visitor(boolean minor, boolean hidden) {
        return new Visitor(3, "V-000003", "Ana", 1, minor, hidden, "spa", null, "es", 2);
    }

    /** The hour is 08:00 in Tijuana on Thursday the 26th. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:00, 2026-11-25T11:59, false",
        "2026-11-20T12:00, 2026-11-25T12:00, true",
        "2026-11-20T12:00, 2026-11-26T07:59, true",
        "2026-11-20T12:00, 2026-11-26T08:00, false",
        "2026-11-25T23:59, 2026-11-26T00:00, true",
        "2026-11-26T00:00, 2026-11-26T00:01, false"
    })
    void worker_is_reminded_from_noon_of_the_day_before_until_the_hour(
            java.time.LocalDateTime booked, java.time.LocalDateTime now, boolean due) {
        assertThat(AppointmentReminderJob.isDue(
                        booked(booked.atZone(TIJUANA).toInstant()),
                        now.atZone(TIJUANA).toInstant(),
                        TIJUANA))
                .isEqualTo(due);
    }

    @Test
    void hour_the_clocks_skip_is_refused_and_one_they_strike_twice_is_the_first() {
        LocalDate forward = LocalDate.of(2027, 3, 14);
        LocalDate back = LocalDate.of(2026, 11, 1);
        LocalTime time = LocalTime.of(2, 30);
        assertThatThrownBy(() -> Slot.at(forward, time, 30, TIJUANA)).isInstanceOf(BusinessException.class);
        assertThat(Slot.at(back, LocalTime.of(1, 30), 30, TIJUANA).from())
                .isEqualTo(Instant.parse("2026-11-01T08:30:00Z"));
    }
}
