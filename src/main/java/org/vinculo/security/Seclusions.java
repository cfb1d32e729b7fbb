package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is kept from whom. The trail leaves such things out by itself; a feature asks here before it shows, tells or gives anything,
 * and its lists join the entity {@code Seclusion}.
 */
@ApplicationScoped
public class Seclusions {

    @Inject
    private TrailRepository repository;

    @Inject
    private Clock clock;

    /** Keeps a thing from an account; a cause that was recorded stays. */
    public void keep(String subject, long id, long account, SeclusionCause cause) {
        repository
                .seclusion(subject, id, account)
                .ifPresentOrElse(
                        kept -> {
                            if (cause == SeclusionCause.RECORDED) {
                                kept.recorded();
                            }
                        },
                        () -> repository.add(new Seclusion(subject, id, account, cause, clock.instant())));
    }

    /** @return false when it was not kept from her */
    public boolean release(String subject, long id, long account) {
        return repository
                .seclusion(subject, id, account)
                .map(repository::remove)
                .isPresent();
    }

    public boolean isKept(String subject, long id, long account) {
        return repository.seclusion(subject, id, account).isPresent();
    }

    /** The accounts a thing is kept from, and why. */
    public Map<Long, SeclusionCause> of(String subject, long id) {
        return repository.seclusions(subject, id).stream()
                .collect(Collectors.toMap(Seclusion::getAccountId, Seclusion::getCause));
    }
}
