package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vinculo.interpreter.InterpreterLookup;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteCalendar;
import org.vinculo.organisation.SiteTime;

/** Whether an hour is free, held against everybody else until the transaction ends. */
@ApplicationScoped
class Bookings {

    private static final int PROPOSED = 8;

    /** Of a site whose hours nobody entered. */
    private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);

    private static final LocalTime USUAL_CLOSING = LocalTime.of(17, 0);

    @Inject
    private AppointmentRepository repository;

    @Inject
    private RoomRepository rooms;

    @Inject
    private InterpreterLookup interpreters;

    @Inject
    private SiteCalendar calendar;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /**
     * Takes worker, room and interpreter for this transaction, always in this order, and refuses what is taken already.
     *
     * @throws BusinessException beside {@code time}, {@code room} or {@code interpreter}, with the hours that are free
     */
    void take(Plan plan) {
        repository.lockWorker(plan.workerId());
        if (plan.roomId() != null) {
            boolean there = rooms.locked(plan.roomId())
                    .filter(room -> room.isActive() && room.getSiteId() == plan.siteId())
                    .isPresent();
            if (!there) {
                throw BusinessException.at("room", "agenda.room.gone");
            }
        }
        if (plan.interpreterId() != null) {
            interpreters.hold(plan.interpreterId());
        }
        List<AppointmentLine> met =
                repository.taking(plan, plan.slot().from(), plan.slot().to());
        refuse(met, line -> line.workerId() == plan.workerId(), plan, "time", "agenda.taken.worker");
        refuse(met, line -> line.personId() == plan.personId(), plan, "time", "agenda.taken.person");
        refuse(met, line -> same(line.roomId(), plan.roomId()), plan, "room", "agenda.taken.room");
        refuse(
                met,
                line -> same(line.interpreterId(), plan.interpreterId()),
                plan,
                "interpreter",
                "agenda.taken.interpreter");
    }

    private static boolean same(Long taken, Long wanted) {
        return wanted != null && wanted.equals(taken);
    }

    private void refuse(
            List<AppointmentLine> met, Predicate<AppointmentLine> same, Plan plan, String field, String key) {
        if (met.stream().anyMatch(same)) {
            ZoneId zone = time.zone(plan.siteId());
            LocalDate day = LocalDate.ofInstant(plan.slot().from(), zone);
            List<LocalTime> free = free(plan, day);
            throw free.isEmpty()
                    ? BusinessException.at(field, key + ".full")
                    : BusinessException.at(field, key, words(free));
        }
    }

    List<RoomRow> rooms(long site) {
        return rooms.ofSite(site).stream().filter(RoomRow::active).toList();
    }

    /** "09:00, 09:15, 11:30". */
    static String words(List<LocalTime> hours) {
        return hours.stream().limit(PROPOSED).map(LocalTime::toString).collect(Collectors.joining(", "));
    }

    /**
     * When on that day worker, person, room and interpreter of the plan are free together, for as long as the plan's slot.
     *
     * @return the site's own hours
     */
    List<LocalTime> free(Plan plan, LocalDate day) {
        ZoneId zone = time.zone(plan.siteId());
        List<Slot> taken = repository
                .taking(
                        plan,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .map(AppointmentLine::slot)
                .toList();
        return FreeHours.of(openings(plan.siteId(), day), taken, plan.slot().length(), clock.instant()).stream()
                .map(start -> LocalTime.ofInstant(start, zone))
                .toList();
    }

    private List<Slot> openings(long site, LocalDate day) {
        if (!calendar.isOpen(site, day)) {
            return List.of();
        }
        List<SiteCalendar.Span> hours = calendar.hours(site, day);
        return (hours.isEmpty() ? List.of(new SiteCalendar.Span(USUAL_OPENING, USUAL_CLOSING)) : hours)
                .stream()
                        .map(span -> new Slot(moment(day, span.opens(), site), moment(day, span.closes(), site)))
                        .toList();
    }

    private Instant moment(LocalDate day, LocalTime hour, long site) {
        return day.atTime(hour).atZone(time.zone(site)).toInstant();
    }

    /** What of the site and of the worker speaks against the hour. */
    List<Caution> cautions(Plan plan, Map<Long, String> deputies) {
        LocalDate day = LocalDate.ofInstant(plan.slot().from(), time.zone(plan.siteId()));
        List<Caution> cautions = new ArrayList<>();
        if (!calendar.isOpen(plan.siteId(), day)) {
            cautions.add(new Caution(Caution.Kind.CLOSED, calendar.closedFor(plan.siteId(), day)));
        } else if (!calendar.isOpen(
                plan.siteId(), plan.slot().from(), plan.slot().to())) {
            cautions.add(new Caution(Caution.Kind.OUT_OF_HOURS, ""));
        }
        if (deputies.containsKey(plan.workerId())) {
            cautions.add(new Caution(Caution.Kind.ABSENT, deputies.get(plan.workerId())));
        }
        return cautions;
    }
}
