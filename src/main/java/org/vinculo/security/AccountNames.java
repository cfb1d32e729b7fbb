package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What colleagues are called, for lists and trails, and who works where, for the rules that open tasks. */
@ApplicationScoped
public class AccountNames {

    private static final List<Group> CASEWORK =
            Stream.of(Group.values()).filter(Group::doesCasework).toList();

    /** Whoever works at no site has nobody to see. */
    private static final Long NO_SITE = -1L;

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

    /** Who answers for children alone at a site; none where nobody has that charge. */
    public List<Long> protectionOfficers(Long siteId) {
        return repository.active(Group.PROTECTION, siteId);
    }

    /** The active contacts of an agency. */
    public List<Long> contactsOfAgency(long agencyId) {
        return repository.ofAgency(agencyId);
    }

    /** Where active accounts get mail; those that ended are left out. */
    public List<Recipient> recipients(Collection<Long> ids) {
        return repository.recipients(ids);
    }

    /** How far an account sees now that has a permission; empty when it ended or has it no more. */
    public Optional<Reach> reach(long accountId, String permission) {
        return repository
                .group(accountId)
                .filter(account -> account.can(permission))
                .map(account -> new Reach(
                        account.can(Permission.ALL_SITES)
                                ? null
                                : Objects.requireNonNullElse(account.siteId(), NO_SITE)));
    }

    /** Who keeps the portal itself. */
    public List<Long> administrators() {
        return repository.active(Group.ADMINISTRATOR, null);
    }

    /** Active colleagues of a site (or of all when null) to whom casework can be given. */
    public List<Long> casework(Long siteId) {
        return repository.active(CASEWORK, siteId);
    }

    /** How many people each accompanies at most, of those who said so. */
    public Map<Long, Integer> capacities() {
        return repository.capacities();
    }

    /** All who work here now, whatever they do. */
    public List<Long> staff() {
        return repository.active(
                Stream.of(Group.values()).filter(Group::isStaff).toList(), null);
    }

    /** All who work here or ever did, by name. */
    public List<Colleague> colleagues() {
        return repository.colleagues(
                Stream.of(Group.values()).filter(Group::isStaff).toList());
    }

    /** The active caseworkers of a site. */
    public List<Long> caseworkers(Long siteId) {
        return repository.active(Group.CASEWORKER, siteId);
    }
}
