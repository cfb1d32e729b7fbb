package org.vinculo.matching;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.search.Found;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** People for a vacancy, of those whose files the worker may see. */
@Stateless
@DenyAll
public class MatchingService {

    /** A caseworker without a site has nobody to see. */
    private static final long NO_SITE = -1;

    private static final int MOST_FITS = 2_000;

    @Inject
    private Matcher matcher;

    @Inject
    private OfferMatcher offers;

    @Inject
    private GapServices closing;

    @Inject
    private PersonAccess people;

    @Inject
    private CurrentUser user;

    /** @param page of those who can be proposed, from 0 */
    @RolesAllowed(Permission.MATCHING_READ)
    public RankingPage rank(long vacancyId, Look look, int page) {
        return matcher.rank(vacancyId, look, scope(), Math.max(page, 0) * Ranking.PAGE, Ranking.PAGE);
    }

    /** @throws NotFoundException when she may not be seen or is never to be listed */
    @RolesAllowed(Permission.MATCHING_READ)
    public Match judge(long personId, long vacancyId) {
        return ranked(personId, vacancyId).match();
    }

    /** As {@link #judge}, with what else stands in the way of a proposal. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Ranked ranked(long personId, long vacancyId) {
        return matcher.one(personId, vacancyId, scope()).orElseThrow(NotFoundException::new);
    }

    /** The same, or null where there is nobody to be shown. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Ranked find(long personId, long vacancyId, Look look) {
        return matcher.one(personId, vacancyId, look, scope()).orElse(null);
    }

    /** At most three people beside each other; more are left out. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Comparison compare(long vacancyId, Look look, List<Long> people) {
        return matcher.compare(
                vacancyId,
                look,
                people.stream().distinct().limit(Comparison.MOST).toList(),
                scope());
    }

    /** The numbers of all who can be proposed. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Found<Set<Long>> proposable(long vacancyId, Look look) {
        return matcher.proposable(vacancyId, look, scope().siteId());
    }

    /** Those of these people who can be proposed now, best first. */
    @RolesAllowed(Permission.MATCHING_READ)
    public List<Ranked> proposable(long vacancyId, Look look, Collection<Long> people) {
        return matcher.proposable(vacancyId, look, scope().siteId(), people);
    }

    /** As many people as are named beside one vacancy; who is never to be listed is left out. */
    @RolesAllowed(Permission.MATCHING_READ)
    public List<Ranked> among(long vacancyId, List<Long> people) {
        return matcher.compare(vacancyId, Look.PLAIN, people, scope()).people();
    }

    /**
     * The people of a site who can be proposed for a vacancy, the fittest.
     *
     * @throws NotFoundException when her own site is another
     */
    @RolesAllowed(Permission.MATCHING_READ)
    public List<Fit> fits(long vacancyId, long siteId) {
        if (!user.seesAllSites() && !Objects.equals(user.siteId(), siteId)) {
            throw new NotFoundException();
        }
        return matcher.fits(vacancyId, new CandidateRepository.Scope(siteId), MOST_FITS);
    }

    /** For programs. */
    @RolesAllowed(Permission.API_MATCHING_READ)
    public Candidates candidates(long vacancyId, int first, int size) {
        return matcher.candidates(vacancyId, scope(), first, size);
    }

    /** All published vacancies for one person, those she can be proposed for first. */
    @RolesAllowed(Permission.API_MATCHING_READ)
    public List<Offer> vacancies(long personId) {
        return offers.offers(personId, scope()).orElseThrow(NotFoundException::new).stream()
                .sorted(Comparator.comparing((Offer offer) -> !offer.isOpen()).thenComparing(Offer.ORDER))
                .toList();
    }

    /** Vacancies for one person: those she can be proposed for, and those for which one thing is missing. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Offers offersFor(long personId) {
        people.require(personId);
        return offers.offers(personId, CandidateRepository.Scope.ALL)
                .map(all -> Offers.of(all, closing::beside))
                .orElse(Offers.NONE);
    }

    private CandidateRepository.Scope scope() {
        return user.seesAllSites()
                ? CandidateRepository.Scope.ALL
                : new CandidateRepository.Scope(user.siteId() == null ? NO_SITE : user.siteId());
    }
}
