package org.vinculo.journey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Absences;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;
import org.vinculo.task.TaskRow;
import org.vinculo.task.Tasks;
import org.vinculo.task.Workload;

/** The team's work: who has how much, what is late, who is away. */
@Stateless
@DenyAll
public class TeamService {

    private static final int LIMIT = 300;
    private static final int DAYS_AHEAD = 366;

    @Inject
    private AccountNames accounts;

    @Inject
    private Absences absences;

    @Inject
    private Tasks tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime time;

    /** @param siteId null for the whole organisation */
    @RolesAllowed(Permission.TEAM_READ)
    public List<TeamRow> team(Long siteId) {
        LocalDate today = siteId == null ? time.today() : time.today(siteId);
        List<Long> members = accounts.casework(siteId);
        Map<Long, Workload> work = tasks.workloads(members, today).stream()
                .collect(Collectors.toMap(Workload::ownerId, Function.identity()));
        Map<Long, Long> away = absences.on(today);
        Map<Long, String> names = accounts.names(withDelegates(members, away));
        Map<Long, Long> caseloads = people.caseloads();
        Map<Long, Integer> capacities = accounts.capacities();
        return members.stream()
                .map(id -> {
                    Workload own = work.getOrDefault(id, new Workload(id, 0, 0, 0));
                    return new TeamRow(
                            id,
                            names.get(id),
                            own.open(),
                            own.late(),
                            own.today(),
                            caseloads.getOrDefault(id, 0L),
                            capacities.get(id),
                            away.containsKey(id) ? names.get(away.get(id)) : null);
                })
                .sorted(Comparator.comparingLong(TeamRow::late).reversed().thenComparing(TeamRow::name))
                .toList();
    }

    private static Set<Long> withDelegates(List<Long> members, Map<Long, Long> away) {
        Set<Long> all = new HashSet<>(members);
        members.stream().map(away::get).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    /** A colleague's open tasks with the names of the people they are about, the most late first. */
    @RolesAllowed(Permission.TEAM_READ)
    public List<TodayRow> tasksOf(long account) {
        if (!accounts.casework(null).contains(account)) {
            throw new NotFoundException();
        }
        LocalDate today = time.today();
        List<TaskRow> open = tasks.openOfOwner(account, today.plusDays(DAYS_AHEAD), LIMIT);
        Map<Long, String> names = people.names(
                open.stream().map(TaskRow::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return TodayRow.of(open, names, today);
    }
}
