package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;

/** Whose hiring day it is: that of the colleagues of its site; whoever sees all sites sees them all. */
@ApplicationScoped
class HiringAccess {

    @Inject
    private HiringRepository repository;

    @Inject
    private CurrentUser user;

    HiringDay read(long id) {
        return own(repository.get(id));
    }

    HiringDay write(long id) {
        return own(repository.locked(id));
    }

    /** Null for all. */
    Long site() {
        return user.seesAllSites() ? null : home();
    }

    /** Where a new day is held. */
    long home() {
        if (user.siteId() == null) {
            throw new NotFoundException();
        }
        return user.siteId();
    }

    private HiringDay own(HiringDay day) {
        if (!user.seesAllSites() && home() != day.getSiteId()) {
            throw new NotFoundException();
        }
        return day;
    }
}
