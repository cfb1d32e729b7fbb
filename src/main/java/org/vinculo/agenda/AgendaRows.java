package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;

/** Appointments with the names that belong to them, and without those the reader may not know. */
@ApplicationScoped
class AgendaRows {

    @Inject
    private Visitors visitors;

    @Inject
    private AccountNames accounts;

    @Inject
    private RoomRepository rooms;

    @Inject
    private SiteTime time;

    /** For those who open files: everything of whoever they may see. */
    List<AgendaEntry> forCasework(List<AppointmentLine> lines) {
        return rows(lines, (name, line) -> name.seen());
    }

    /** For the desk, which opens no file: the name by which she is called, unless few may know that she comes. */
    List<AgendaEntry> forDesk(List<AppointmentLine> lines) {
        return rows(lines, (name, line) -> !name.hidden());
    }

    private List<AgendaEntry> rows(List<AppointmentLine> lines, BiPredicate<VisitorName, AppointmentLine> shown) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, VisitorName> names = visitors.names(all(lines, AppointmentLine::personId));
        Map<Long, String> workers = accounts.names(all(lines, AppointmentLine::workerId));
        Map<Long, String> places = rooms.all().stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name));
        return lines.stream()
                .map(line -> row(line, names.get(line.personId()), workers, places, clashes(line, lines), shown))
                .toList();
    }

    private static Collection<Long> all(List<AppointmentLine> lines, Function<AppointmentLine, Long> what) {
        return lines.stream().map(what).collect(Collectors.toSet());
    }

    static boolean clashes(AppointmentLine line, List<AppointmentLine> all) {
        return line.state().isOpen()
                && all.stream()
                        .anyMatch(other -> other.workerId() == line.workerId()
                                && !other.id().equals(line.id())
                                && other.state().isTaken()
                                && other.slot().overlaps(line.slot()));
    }

    private AgendaEntry row(
            AppointmentLine line,
            VisitorName name,
            Map<Long, String> workers,
            Map<Long, String> places,
            boolean clashes,
            BiPredicate<VisitorName, AppointmentLine> shown) {
        ZoneId zone = time.zone(line.siteId());
        boolean told = name != null && shown.test(name, line);
        return new AgendaEntry(
                line.id(),
                line.startsAt().atZone(zone).toLocalDate(),
                hour(line.startsAt(), zone),
                hour(line.endsAt(), zone),
                line.startsAt(),
                told ? name.usedName() : null,
                told ? name.reference() : null,
                line.workerId(),
                workers.getOrDefault(line.workerId(), ""),
                line.roomId() == null ? "" : places.getOrDefault(line.roomId(), ""),
                told ? line.kind() : null,
                told ? line.language() : null,
                told && (line.interpreterId() != null || line.companion()),
                line.state(),
                clashes);
    }

    private static LocalTime hour(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone);
    }
}
