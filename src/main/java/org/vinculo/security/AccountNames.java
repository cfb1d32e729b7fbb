package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What colleagues are called, for lists and trails, and who works where, for the rules that open tasks. */
@ApplicationScoped
public class AccountNames {

    @Inject
    private AccountRepository repository;

    public String name(long accountId) {
        return repository.names(List.of(accountId)).getOrDefault(accountId, "—");
    }

    /** The names of many accounts in one query. */
    public Map<Long, String> names(Collection<Long> ids) {
        return repository.names(ids);
    }

    /** The active coordinators of a site, or of all when the site is null or has none of its own. */
    public List<Long> coordinators(Long siteId) {
        List<Long> own = repository.active(Group.COORDINATOR, siteId);
        return own.isEmpty() ? repository.active(Group.COORDINATOR, null) : own;
    }

    /** The active caseworkers of a site. */
    public List<Long> caseworkers(Long siteId) {
        return repository.active(Group.CASEWORKER, siteId);
    }
}
