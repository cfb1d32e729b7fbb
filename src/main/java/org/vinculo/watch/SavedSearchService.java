package org.vinculo.watch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Look;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Ranked;
import org.vinculo.search.Found;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** One's own saved searches; somebody else's do not exist. */
@Stateless
@DenyAll
public class SavedSearchService {

    private static final int MOST = 50;

    @Inject
    private SavedSearchRepository repository;

    @Inject
    private MatchingService matching;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.MATCHING_READ)
    public List<SavedSearchRow> mine() {
        List<SavedSearchRow> rows = repository.of(user.accountId());
        Map<Long, String> titles = vacancies.titles(
                rows.stream().map(SavedSearchRow::vacancyId).distinct().toList());
        return rows.stream().map(row -> row.named(titles.get(row.vacancyId()))).toList();
    }

    /** What the vacancy is called that a search is saved for. */
    @RolesAllowed(Permission.MATCHING_READ)
    public String vacancy(long vacancyId) {
        return vacancies.facts(vacancyId).title();
    }

    /** Whoever can be proposed now is known already; a watch tells of those who come after. */
    @RolesAllowed(Permission.MATCHING_READ)
    public long save(long vacancyId, Look look, String name, boolean watched) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        if (repository.count(user.accountId()) >= MOST) {
            throw new BusinessException("watch.tooMany", MOST);
        }
        SavedSearch search = repository.add(new SavedSearch(
                user.accountId(), vacancyId, look.within(vacancy), named(name), watched, clock.instant()));
        remember(search);
        return search.getId();
    }

    @RolesAllowed(Permission.MATCHING_READ)
    public SavedSearchPage show(long id) {
        SavedSearch search = own(id);
        VacancyFacts vacancy = vacancies.facts(search.getVacancyId());
        Set<Long> told = repository.toldSince(id, search.getLookedAt());
        List<Ranked> fresh = matching.proposable(vacancy.id(), search.look(), told);
        return new SavedSearchPage(
                id,
                search.getName(),
                vacancy.id(),
                vacancy.title(),
                vacancy.isOpen(),
                search.isWatched(),
                search.look(),
                search.look().wanted(vacancy).stream()
                        .filter(wanted -> !wanted.isPlain())
                        .toList(),
                fresh,
                told.size() - fresh.size());
    }

    @RolesAllowed(Permission.MATCHING_READ)
    public void rename(long id, String name) {
        own(id).rename(named(name));
    }

    /** Switched on again it tells of those who come from now on. */
    @RolesAllowed(Permission.MATCHING_READ)
    public void watch(long id, boolean on) {
        SavedSearch search = own(id);
        if (on && !search.isWatched()) {
            remember(search);
        }
        search.watch(on);
    }

    /** Nobody she was told of is new to her any more. */
    @RolesAllowed(Permission.MATCHING_READ)
    public void looked(long id) {
        own(id).looked(clock.instant());
    }

    /** It leaves the list and tells nothing more. */
    @RolesAllowed(Permission.MATCHING_READ)
    public void end(long id) {
        own(id).end(clock.instant());
    }

    /** While the index lacks somebody, who is there already would be told of as new later. */
    private void remember(SavedSearch search) {
        Found<Set<Long>> there = matching.proposable(search.getVacancyId(), search.look());
        if (!there.complete()) {
            throw new BusinessException("app.incomplete");
        }
        repository.see(search.getId(), there.answer(), null);
    }

    private static String named(String name) {
        if (name == null || name.isBlank() || name.length() > SavedSearch.NAME_LENGTH) {
            throw BusinessException.at("name", "watch.name.length", SavedSearch.NAME_LENGTH);
        }
        return name.strip();
    }

    private SavedSearch own(long id) {
        return repository
                .find(id)
                .filter(search -> search.isOf(user.accountId()))
                .orElseThrow(NotFoundException::new);
    }
}
