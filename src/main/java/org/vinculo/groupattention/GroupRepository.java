package org.vinculo.groupattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.attention.Attention;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

@ApplicationScoped
class GroupRepository {

    @PersistenceContext
    private EntityManager em;

    GroupAttention add(GroupAttention group) {
        em.persist(group);
        em.flush();
        return group;
    }

    GroupAttention get(long id) {
        return Optional.ofNullable(em.find(GroupAttention.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Makes two clicks on save wait for each other. */
    void lockAccount(long account) {
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account)
                .getResultList();
    }

    Optional<Long> idByFormKey(String formKey) {
        return em.createQuery("select g.id from GroupAttention g where g.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. Native, for the two sums of each row. */
    Page<GroupRow> page(Long site, PageRequest request) {
        List<?> rows = em.createNativeQuery(
                        "select g.id, g.held_on, g.channel, g.place, g.subject, g.site_id, g.annulled_at is not null,"
                                + " (select count(*) from group_attention_person p join attention a on a.id = p.attention_id"
                                + " where p.group_attention_id = g.id and a.annulled_at is null),"
                                + " (select coalesce(sum(h.heads), 0) from group_attention_heads h"
                                + " where h.group_attention_id = g.id) from group_attention g"
                                + " where (?1 is null or g.site_id = ?1) order by g.held_on desc, g.id desc")
                .setParameter(1, site)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = ((Number) em.createNativeQuery(
                                "select count(*) from group_attention g where (?1 is null or g.site_id = ?1)")
                        .setParameter(1, site)
                        .getSingleResult())
                .longValue();
        return new Page<>(
                rows.stream()
                        .map(Object[].class::cast)
                        .map(GroupRepository::row)
                        .toList(),
                total);
    }

    private static GroupRow row(Object[] row) {
        return new GroupRow(
                number(row[0]),
                ((java.sql.Date) row[1]).toLocalDate(),
                Attention.Channel.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                number(row[5]),
                number(row[7]),
                number(row[8]),
                number(row[6]) != 0);
    }

    private static long number(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).longValue();
    }
}
