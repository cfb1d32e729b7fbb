package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vinculo.security.AccountNames;

/** Which colleagues can answer for a child alone. */
@ApplicationScoped
class Responsible {

    @Inject
    private AccountNames accounts;

    List<Long> coordinators(long siteId) {
        return accounts.coordinators(siteId);
    }

    /** The protection officers of a site; those of all where it has none. */
    List<Long> officers(long siteId) {
        List<Long> own = accounts.protectionOfficers(siteId);
        return own.isEmpty() ? accounts.protectionOfficers(null) : own;
    }

    /** All who may be made responsible, those of her site first. */
    Set<Long> all(long siteId) {
        Set<Long> all = new LinkedHashSet<>(officers(siteId));
        all.addAll(coordinators(siteId));
        all.addAll(accounts.protectionOfficers(null));
        all.addAll(accounts.coordinators(null));
        return all;
    }

    /** The protection officer of her site, else whoever registered her until somebody takes it over. */
    long of(long siteId, long registrar) {
        return accounts.protectionOfficers(siteId).stream().findFirst().orElse(registrar);
    }

    /** Whom a case goes to when somebody left: her successor if she may have it. */
    long instead(long siteId, long left, Long successor) {
        Set<Long> able = all(siteId);
        able.remove(left);
        return able.contains(successor)
                ? successor
                : able.stream().filter(Objects::nonNull).findFirst().orElse(left);
    }
}
