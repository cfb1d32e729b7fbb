package org.vinculo.matching;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** People for a vacancy, of those whose files the worker may see. */
@Stateless
@DenyAll
public class MatchingService {

    /** A caseworker without a site has nobody to see. */
    private static final long NO_SITE = -1;

    @Inject
    private Matcher matcher;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Permission.MATCHING_READ)
    public Ranking rank(long vacancyId) {
        return matcher.rank(vacancyId, scope());
    }

    /** @throws NotFoundException when she may not be seen or is never to be listed */
    @RolesAllowed(Permission.MATCHING_READ)
    public Match judge(long personId, long vacancyId) {
        return ranked(personId, vacancyId).match();
    }

    /** As {@link #judge}, with what else stands in the way of a proposal. */
    @RolesAllowed(Permission.MATCHING_READ)
    public Ranked ranked(long personId, long vacancyId) {
        return matcher.one(vacancyId, scope().only(personId)).orElseThrow(NotFoundException::new);
    }

    private CandidateRepository.Scope scope() {
        return user.seesAllSites()
                ? new CandidateRepository.Scope(null, null)
                : new CandidateRepository.Scope(user.siteId() == null ? NO_SITE : user.siteId(), null);
    }
}
