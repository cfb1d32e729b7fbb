package org.vinculo.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.vinculo.matching.Matcher;
import org.vinculo.matching.Ranked;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;
import org.vinculo.security.Reach;

/**
 * Tells the owner of a watched search of people who can be proposed and could not before. It acts with the reach its owner has at
 * that moment: an account that ended, or may not read rankings any more, is told nothing, and a person whose file she may not see is
 * not told of. Whom she was told of is remembered in the transaction of the notice, so nobody is told of twice.
 */
@ApplicationScoped
class WatchJob {

    /** Of more at once the rest is told the next time. */
    private static final int TOGETHER = 200;

    @Inject
    private SavedSearchRepository repository;

    @Inject
    private Matcher matcher;

    @Inject
    private AccountNames accounts;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> watched() {
        return repository.watched();
    }

    /** @return how many new people its owner was told of */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int look(long id) {
        return repository
                .hold(id)
                .filter(SavedSearch::isWatched)
                .flatMap(search -> accounts.reach(search.getAccountId(), Permission.MATCHING_READ)
                        .map(reach -> look(search, reach)))
                .orElse(0);
    }

    private int look(SavedSearch search, Reach reach) {
        Set<Long> seen = repository.seen(search.getId());
        List<Long> fresh = matcher.proposable(search.getVacancyId(), search.look(), reach.siteId()).answer().stream()
                .filter(person -> !seen.contains(person))
                .sorted()
                .limit(TOGETHER)
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        List<Long> people = matcher.proposable(search.getVacancyId(), search.look(), reach.siteId(), fresh).stream()
                .map(Ranked::id)
                .toList();
        if (!people.isEmpty()) {
            repository.see(search.getId(), people, clock.instant());
            tell(search);
        }
        return people.size();
    }

    /** One notice for a search: a newer one takes the place of that before it. */
    private void tell(SavedSearch search) {
        List<Long> owner = List.of(search.getAccountId());
        String page = "/staff/saved-search.xhtml?id=" + search.getId();
        notices.takeBack(owner, page);
        notices.tell(owner, NoticeKind.MATCH_FOUND, null, page);
    }
}
