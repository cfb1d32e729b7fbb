package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vinculo.matching.MatchingService;
import org.vinculo.vacancy.VacancyLookup;

/** Reckons the proposal of a day, beside what was decided by hand, and seats everybody. */
@ApplicationScoped
class Reckoning {

    @Inject
    private HiringRepository repository;

    @Inject
    private MatchingService matching;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private Clock clock;

    void propose(HiringDay day) {
        List<HiringPick> picks = repository.picks(day.getId());
        picks.stream()
                .filter(pick -> pick.getState() == PickState.FOUND
                        || !day.getVacancies().containsKey(pick.getVacancyId()))
                .forEach(repository::remove);
        repository.flush();
        List<HiringPick> byHand = repository.picks(day.getId());
        Problem problem = problem(day, byHand);
        Allocation best = Allocator.best(problem);
        Set<Pair> fixed = new HashSet<>(problem.fixed());
        best.pairs().stream()
                .filter(pair -> !fixed.contains(pair))
                .forEach(pair -> repository.add(new HiringPick(day.getId(), pair, PickState.FOUND)));
        Set<Long> people = new TreeSet<>(problem.people().keySet());
        fixed.forEach(pair -> people.add(pair.person()));
        day.propose(Greedy.of(problem), best.lacking(), people, clock.instant());
        repository.flush();
        seat(day.getId());
    }

    /** Gives everybody a time anew: nobody is in two places at once. */
    void seat(long day) {
        Map<Pair, HiringPick> in = repository.picks(day).stream()
                .filter(HiringPick::isIn)
                .collect(Collectors.toMap(HiringPick::pair, pick -> pick));
        Rounds.of(in.keySet()).forEach((pair, round) -> in.get(pair).seat(round));
    }

    private Problem problem(HiringDay day, List<HiringPick> byHand) {
        List<Pair> pairs = new ArrayList<>();
        day.getVacancies().keySet().stream()
                .sorted()
                .filter(vacancy -> vacancies.facts(vacancy).isOpen())
                .forEach(vacancy -> matching.fits(vacancy, day.getSiteId()).stream()
                        .map(fit -> new Pair(fit.person(), vacancy, fit.score()))
                        .filter(pair ->
                                byHand.stream().noneMatch(pick -> pick.pair().joins(pair.person(), pair.vacancy())))
                        .forEach(pairs::add));
        List<Pair> fixed =
                byHand.stream().filter(HiringPick::isIn).map(HiringPick::pair).toList();
        return new Problem(pairs, day.getVacancies(), day.getCap(), floors(day, pairs, fixed), fixed);
    }

    private List<Floor> floors(HiringDay day, List<Pair> pairs, List<Pair> fixed) {
        if (!day.hasFloor()) {
            return List.of();
        }
        Set<Long> waiting = pairs.stream().map(Pair::person).collect(Collectors.toSet());
        fixed.forEach(pair -> waiting.add(pair.person()));
        waiting.removeAll(repository.proposedSince(clock.instant().minus(Duration.ofDays(day.getWaitingDays()))));
        return List.of(new Floor(waiting, day.getWaitingLeast()));
    }
}
