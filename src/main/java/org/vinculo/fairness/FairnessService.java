package org.vinculo.fairness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** How work is shared out, for those who answer for a team. Nobody's name is in it. */
@Stateless
@DenyAll
public class FairnessService {

    @Inject
    private FairnessRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    /** The twelve months up to today. */
    @RolesAllowed(Permission.TEAM_READ)
    public Fairness lastYear() {
        LocalDate today = time.today();
        return between(today.minusYears(1).plusDays(1), today);
    }

    /**
     * People proposed in a time, both days included.
     *
     * @throws BusinessException when it ends before it begins
     */
    @RolesAllowed(Permission.TEAM_READ)
    public Fairness between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw BusinessException.at("to", "fairness.to.before");
        }
        Long site = user.seesAllSites() ? null : user.siteId();
        ZoneId zone = time.zone();
        return Fairness.of(
                from,
                to,
                repository.profiles(site),
                repository.proposals(
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant(),
                        site));
    }
}
