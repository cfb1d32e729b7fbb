package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vinculo.security.CurrentUser;

/** Who does it, and when. */
@ApplicationScoped
class HiringAuthor {

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    long account() {
        return user.accountId();
    }

    Instant now() {
        return clock.instant();
    }
}
