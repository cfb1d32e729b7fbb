package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** Accounts in the database. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    Account get(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    Page<AccountRow> page(PageRequest request) {
        List<AccountRow> rows = em.createQuery(
                        "select new org.vinculo.security.AccountRow(a.id, a.displayName, a.email, a.group, a.siteId, a.active,"
                                + " case when a.passwordHash is null then false else true end, a.lastLoginAt) from Account a order by a.displayName, a.id",
                        AccountRow.class)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, count());
    }

    Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Active colleagues of some groups who work at a site now, or (when null) at any. */
    List<Long> active(Collection<Group> groups, Long siteId) {
        return em.createQuery(
                        "select a.id from Account a where a.active = true and a.group in :groups"
                                + " and (:site is null or a.siteId = :site) order by a.id",
                        Long.class)
                .setParameter("groups", groups)
                .setParameter("site", siteId)
                .getResultList();
    }

    List<Colleague> colleagues(Collection<Group> groups) {
        return em.createQuery(
                        "select new org.vinculo.security.Colleague(a.id, a.displayName, a.group, a.siteId, a.active)"
                                + " from Account a where a.group in :groups order by a.displayName, a.id",
                        Colleague.class)
                .setParameter("groups", groups)
                .getResultList();
    }

    /** Active contacts of an agency. */
    List<Long> ofAgency(long agencyId) {
        return em.createQuery(
                        "select a.id from Account a where a.active = true and a.agencyId = :agency order by a.id",
                        Long.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Where active accounts get mail; those that ended are left out. */
    List<Recipient> recipients(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.vinculo.security.Recipient(a.id, a.email, a.language, a.siteId) from Account a"
                                + " where a.active = true and a.id in :ids order by a.id",
                        Recipient.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** An active account's group and site. */
    Optional<Colleague> group(long id) {
        return em.createQuery(
                        "select new org.vinculo.security.Colleague(a.id, a.displayName, a.group, a.siteId, a.active)"
                                + " from Account a where a.active = true and a.id = :id",
                        Colleague.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How many people each colleague accompanies at most, of those who said so. */
    Map<Long, Integer> capacities() {
        return em.createQuery(
                        "select a.id, a.capacity from Account a where a.active = true and a.capacity is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    boolean hasOtherContact(Account account) {
        return em.createQuery(
                                "select count(a) from Account a where a.active = true and a.id <> :id"
                                        + " and (a.employerId = :employer or a.agencyId = :agency)",
                                Long.class)
                        .setParameter("id", account.getId())
                        .setParameter("employer", account.getEmployerId())
                        .setParameter("agency", account.getAgencyId())
                        .getSingleResult()
                > 0;
    }

    /** The active accounts of a group, of one site or (when null) of all. */
    List<Long> active(Group group, Long siteId) {
        return em.createQuery(
                        "select a.id from Account a where a.active = true and a.group = :group"
                                + " and (:site is null or a.siteId = :site) order by a.id",
                        Long.class)
                .setParameter("group", group)
                .setParameter("site", siteId)
                .getResultList();
    }

    /** Active rows of one of three tables, whose names are constants of {@link Workplaces}. */
    List<Workplaces.Place> places(String table) {
        String sql = switch (table) {
            case "site" -> "select id, name from site where active = true order by name";
            case "employer" -> "select id, name from employer where active = true order by name";
            case "agency" -> "select id, name from agency where active = true order by name";
            default -> throw new IllegalArgumentException(table);
        };
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Workplaces.Place(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
