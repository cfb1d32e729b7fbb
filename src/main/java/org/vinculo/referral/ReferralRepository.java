package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** Referrals in the database. */
@ApplicationScoped
class ReferralRepository {

    private static final Map<String, String> ORDERS =
            Map.of("answerDueAt", "r.answerDueAt", "sentAt", "r.sentAt", "agencyName", "a.name");

    @PersistenceContext
    private EntityManager em;

    void add(Referral referral) {
        em.persist(referral);
        em.flush();
    }

    Referral get(long id) {
        return Optional.ofNullable(em.find(Referral.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Referral> byFormKey(String formKey) {
        return em.createQuery("select r from Referral r where r.formKey = :key", Referral.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    List<Referral> withConsent(long consentId, Collection<ReferralStatus> states) {
        return em.createQuery(
                        "select r from Referral r where r.consentId = :consent and r.status in :states", Referral.class)
                .setParameter("consent", consentId)
                .setParameter("states", states)
                .getResultList();
    }

    /** What waits for an agency, deadline first. */
    List<Referral> ofAgency(long agencyId, Collection<ReferralStatus> states, int limit) {
        return em.createQuery(
                        "select r from Referral r where r.agencyId = :agency and r.status in :states"
                                + " order by r.answerDueAt, r.id",
                        Referral.class)
                .setParameter("agency", agencyId)
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultList();
    }

    Page<Referral> finished(long agencyId, Collection<ReferralStatus> states, PageRequest request) {
        List<Referral> rows = em.createQuery(
                        "select r from Referral r where r.agencyId = :agency and r.status in :states"
                                + " order by r.statusSince desc, r.id desc",
                        Referral.class)
                .setParameter("agency", agencyId)
                .setParameter("states", states)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        Long total = em.createQuery(
                        "select count(r) from Referral r where r.agencyId = :agency and r.status in :states",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("states", states)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    Page<ReferralRow> list(ReferralFilter filter, Reader reader, Instant now, PageRequest request) {
        String from = " from Referral r join Service s on s.id = r.serviceId join Agency a on a.id = r.agencyId"
                + " join Person p on p.id = r.personId where r.status in :states" + reader.clause()
                + (filter.late() ? " and r.answerDueAt < :now" : "");
        TypedQuery<ReferralRow> rows = em.createQuery(
                "select new org.vinculo.referral.ReferralRow(r.id, r.personId, p.usedName, p.reference, p.siteId,"
                        + " s.name, a.name, r.urgency, r.status, r.statusSince, r.answerDueAt, r.sentAt, r.outcome)"
                        + from + order(filter, request) + ", r.id",
                ReferralRow.class);
        TypedQuery<Long> count = em.createQuery("select count(r)" + from, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("states", filter.states());
            reader.bind(query);
            if (filter.late()) {
                query.setParameter("now", now);
            }
        }
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                count.getSingleResult());
    }

    private static String order(ReferralFilter filter, PageRequest request) {
        String column = request.sort() == null ? null : ORDERS.get(request.sort());
        if (column != null) {
            return " order by " + column + (request.ascending() ? " asc" : " desc");
        }
        return filter.awaitingAnswer()
                ? " order by case when r.status in (org.vinculo.referral.ReferralStatus.SENT,"
                        + " org.vinculo.referral.ReferralStatus.RECEIVED) then 0 else 1 end, r.answerDueAt"
                : " order by r.statusSince desc";
    }
}
