package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vinculo.organisation.SiteCalendar;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The agenda of a site: by worker for a day, by day for a week; and what is one's own today. */
@Stateless
@DenyAll
public class AgendaService {

    private static final int WEEK = 7;
    private static final int AHEAD_DAYS = 366;

    @Inject
    private AppointmentRepository repository;

    @Inject
    private AgendaRows rows;

    @Inject
    private BookingRules rules;

    @Inject
    private SiteCalendar calendar;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    /** @param day null for today */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public AgendaPage day(Long siteId, LocalDate day) {
        long site = rules.site(siteId, null);
        LocalDate shown = day == null ? time.today(site) : day;
        List<AgendaEntry> entries = between(site, shown, 1);
        Map<Long, String> deputies = rules.deputies(shown);
        Map<Long, String> workers = new LinkedHashMap<>(rules.workers(site));
        entries.forEach(entry -> workers.putIfAbsent(entry.workerId(), entry.worker()));
        List<AgendaColumn> columns = workers.entrySet().stream()
                .map(worker -> new AgendaColumn(
                        shown,
                        worker.getValue(),
                        false,
                        deputies.get(worker.getKey()),
                        of(entries.stream().filter(entry -> entry.workerId().equals(worker.getKey())))))
                // Those who expect somebody first.
                .sorted(Comparator.comparing(
                                (AgendaColumn column) -> column.entries().isEmpty())
                        .thenComparing(AgendaColumn::worker))
                .toList();
        return new AgendaPage(site, shown, time.today(site), shown, closed(site, shown), columns);
    }

    /** From Monday to the last day on which the site is open or somebody is expected; Friday at the least. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public AgendaPage week(Long siteId, LocalDate day, Long workerId) {
        long site = rules.site(siteId, null);
        LocalDate shown = day == null ? time.today(site) : day;
        LocalDate monday = shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<AgendaEntry> entries = between(site, monday, WEEK).stream()
                .filter(entry -> workerId == null || entry.workerId().equals(workerId))
                .toList();
        List<AgendaColumn> columns = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            LocalDate each = monday.plusDays(i);
            List<AgendaEntry> own =
                    of(entries.stream().filter(entry -> entry.day().equals(each)));
            boolean open = calendar.isOpen(site, each);
            if (open || !own.isEmpty() || each.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                columns.add(new AgendaColumn(each, null, !open, null, own));
            }
        }
        return new AgendaPage(site, shown, time.today(site), monday, closed(site, shown), columns);
    }

    private static List<AgendaEntry> of(Stream<AgendaEntry> entries) {
        return entries.filter(entry -> entry.state() != Appointment.State.MOVED).toList();
    }

    /** Those who receive people at a site. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public Map<Long, String> workers(long siteId) {
        return rules.workers(rules.site(siteId, null));
    }

    /** Whom one expects today, at whatever site. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public List<AgendaEntry> mine() {
        LocalDate today = time.today();
        ZoneId zone = time.zone();
        return rows
                .forCasework(repository.ofWorker(user.accountId(), start(today, zone), start(today.plusDays(1), zone)))
                .stream()
                .filter(entry -> entry.state().isOpen())
                .toList();
    }

    /** What is still to come with a person. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public List<AgendaEntry> ofPerson(long personId) {
        rules.visitor(personId);
        LocalDate today = time.today();
        ZoneId zone = time.zone();
        return rows
                .forCasework(repository.ofPerson(personId, start(today, zone), start(today.plusDays(AHEAD_DAYS), zone)))
                .stream()
                .filter(entry -> entry.state().isOpen())
                .toList();
    }

    private List<AgendaEntry> between(long site, LocalDate first, int days) {
        ZoneId zone = time.zone(site);
        return rows.forCasework(repository.ofSite(site, start(first, zone), start(first.plusDays(days), zone)));
    }

    private String closed(long site, LocalDate day) {
        return calendar.isOpen(site, day) ? null : calendar.closedFor(site, day);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
