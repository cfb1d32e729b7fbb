package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.Absences;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;

/** One's own tasks; coordinators also those of others, and whoever is away names a delegate, because work must go on. */
@ApplicationScoped
class TaskAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private Absences absences;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    long self() {
        return user.accountId();
    }

    /** Whose tasks are hers to do: her own, and those of colleagues who are away and named her. */
    Set<Long> mine() {
        Set<Long> owners = new LinkedHashSet<>();
        owners.add(user.accountId());
        owners.addAll(absences.representedBy(user.accountId(), time.today()));
        return owners;
    }

    void require(long ownerId) {
        if (!user.seesAllSites() && !mine().contains(ownerId)) {
            throw new NotFoundException();
        }
    }

    /** Whom a task can be handed to, with names. */
    Map<Long, String> colleagues() {
        return accounts.names(colleagueIds());
    }

    Set<Long> colleagueIds() {
        Long site = user.seesAllSites() ? null : user.siteId();
        Set<Long> ids = new LinkedHashSet<>(accounts.caseworkers(site));
        ids.addAll(accounts.coordinators(site));
        return ids;
    }
}
