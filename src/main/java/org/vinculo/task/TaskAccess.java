package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;

/** One's own tasks; coordinators also those of others, because work must go on when somebody is away. */
@ApplicationScoped
class TaskAccess {

    @Inject
    private CurrentUser user;

    void require(long ownerId) {
        if (ownerId != user.accountId() && !user.seesAllSites()) {
            throw new NotFoundException();
        }
    }
}
