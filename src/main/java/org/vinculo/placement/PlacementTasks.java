package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.person.PersonLookup;
import org.vinculo.person.StayLookup;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** What has to be done after somebody began a job. */
@ApplicationScoped
class PlacementTasks {

    /** Whether a job lasts is asked on these days after it began. */
    static final List<Integer> FOLLOW_UP_DAYS = List.of(30, 90, 180);

    /** Residents tell the migration authority of a new workplace within so many days (Ley de Migración, art. 63). */
    static final int NOTICE_DAYS = 90;

    private static final Set<String> RESIDENTS = Set.of("RT", "RP");

    @Inject
    private Tasks tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private StayLookup stays;

    void open(Placement placement, String where) {
        long person = placement.getPersonId();
        long caseworker = people.caseworker(person);
        for (int days : FOLLOW_UP_DAYS) {
            tasks.open(
                    TaskKind.FOLLOW_UP,
                    where,
                    person,
                    placement.getId(),
                    caseworker,
                    placement.getStartsOn().plusDays(days));
        }
        stays.current(person)
                .filter(stay -> RESIDENTS.contains(stay.conditionCode()))
                .ifPresent(stay -> tasks.open(
                        TaskKind.INM_NOTICE,
                        where,
                        person,
                        placement.getId(),
                        caseworker,
                        placement.getStartsOn().plusDays(NOTICE_DAYS)));
    }

    /** What is still ahead of a job that goes on after all. */
    void openAgain(Placement placement, String where, LocalDate today) {
        long caseworker = people.caseworker(placement.getPersonId());
        FOLLOW_UP_DAYS.stream()
                .map(days -> placement.getStartsOn().plusDays(days))
                .filter(day -> !day.isBefore(today))
                .forEach(day -> tasks.open(
                        TaskKind.FOLLOW_UP, where, placement.getPersonId(), placement.getId(), caseworker, day));
    }

    long count(Placement placement) {
        return tasks.countOpen(TaskKind.FOLLOW_UP, placement.getId())
                + tasks.countOpen(TaskKind.INM_NOTICE, placement.getId());
    }

    /** The job never was. */
    void cancel(Placement placement, String why) {
        tasks.cancel(TaskKind.FOLLOW_UP, placement.getId(), why);
        tasks.cancel(TaskKind.INM_NOTICE, placement.getId(), why);
    }

    /** Nothing more to ask about a job that ended; the notice to the authority is still hers to give. */
    void close(Placement placement) {
        tasks.close(TaskKind.FOLLOW_UP, placement.getId());
    }
}
