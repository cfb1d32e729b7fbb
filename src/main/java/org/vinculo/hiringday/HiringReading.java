package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.person.PersonLookup;
import org.vinculo.vacancy.VacancyLookup;

/** How a hiring day reads: in a handful of queries however many people it has. */
@ApplicationScoped
class HiringReading {

    /** So many of those who get nothing are named. */
    private static final int NAMED = 60;

    @Inject
    private HiringRepository repository;

    @Inject
    private PersonLookup people;

    @Inject
    private VacancyLookup vacancies;

    HiringDayPage page(HiringDay day) {
        List<HiringPick> picks = repository.picks(day.getId());
        Set<Long> without = new HashSet<>(day.getPeople());
        picks.stream()
                .filter(pick -> pick.getState() != PickState.REMOVED && pick.getState() != PickState.LEFT_OUT)
                .forEach(pick -> without.remove(pick.getPersonId()));
        List<Long> first = without.stream().sorted().limit(NAMED).toList();
        Map<Long, String> names =
                people.names(Stream.concat(picks.stream().map(HiringPick::getPersonId), first.stream())
                        .distinct()
                        .toList());
        return new HiringDayPage(
                day.getId(),
                day.getVersion(),
                day.getName(),
                day.getHeldOn(),
                day.getBeginsAt(),
                day.getMinutes(),
                day.getPlace(),
                day.getCap(),
                day.getWaitingDays(),
                day.getWaitingLeast(),
                day.getStatus(),
                day.getStatusWhy(),
                picks.stream()
                        .filter(pick -> pick.isIn() || pick.getState() == PickState.PROPOSED)
                        .mapToInt(HiringPick::getFit)
                        .sum(),
                day.getGreedy(),
                day.getMissing(),
                tables(day, picks, names),
                first.stream()
                        .map(names::get)
                        .filter(name -> name != null)
                        .sorted()
                        .toList(),
                without.size());
    }

    private List<HiringTable> tables(HiringDay day, List<HiringPick> picks, Map<Long, String> names) {
        Map<Long, String> titles = vacancies.titles(day.getVacancies().keySet());
        return day.getVacancies().entrySet().stream()
                .map(entry -> new HiringTable(
                        entry.getKey(),
                        titles.get(entry.getKey()),
                        entry.getValue(),
                        picks.stream()
                                .filter(pick ->
                                        pick.getVacancyId() == entry.getKey() && names.containsKey(pick.getPersonId()))
                                .sorted(Comparator.comparing((HiringPick pick) -> pick.getState() == PickState.REMOVED
                                                || pick.getState() == PickState.LEFT_OUT)
                                        .thenComparing(HiringPick::getTurn))
                                .map(pick -> row(day, pick, names))
                                .collect(Collectors.toList())))
                .sorted(Comparator.comparing(HiringTable::title))
                .toList();
    }

    private static PickRow row(HiringDay day, HiringPick pick, Map<Long, String> names) {
        return new PickRow(
                pick.getPersonId(),
                names.get(pick.getPersonId()),
                pick.getVacancyId(),
                pick.getFit(),
                day.timeOf(pick.getTurn()),
                pick.getState(),
                pick.getWhy(),
                pick.getCandidacyId(),
                null);
    }
}
