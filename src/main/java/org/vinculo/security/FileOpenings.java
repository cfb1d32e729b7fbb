package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Notes that somebody opened a person's file: who, when, on which page, from where. */
@ApplicationScoped
public class FileOpenings {

    @Inject
    private TrailRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @param page the page's name, for instance {@code person} */
    public void opened(long personId, String page) {
        repository.add(new FileOpening(clock.instant(), user.accountId(), personId, page, user.address()));
    }
}
