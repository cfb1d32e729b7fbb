package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.Absences;
import org.vinculo.security.CurrentUser;

/** One's own tasks; coordinators also those of others, and whoever is away names a delegate, because work must go on. */
@ApplicationScoped
class TaskAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private Absences absences;

    @Inject
    private SiteTime time;

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
}
