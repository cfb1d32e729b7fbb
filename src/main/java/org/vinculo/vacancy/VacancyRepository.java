package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** The tables of vacancies and what they ask for. */
@ApplicationScoped
class VacancyRepository {

    private static final Map<String, String> SORTS = Map.of(
            "title",
            "v.title",
            "startsOn",
            "v.startsOn",
            "status",
            "v.status",
            "statusSince",
            "v.statusSince",
            "openings",
            "v.openings");
    private static final String LINE = "select new org.vinculo.vacancy.VacancyLine(v.id, v.employerId, v.title,"
            + " v.occupationCode, v.municipalityCode, v.startsOn, v.openings, v.status, v.statusSince, v.statusWhy) from Vacancy v";
    private static final String WHERE =
            " where (:status is null or v.status = :status) and (:employer is null or v.employerId = :employer)";

    @PersistenceContext
    private EntityManager em;

    void add(Vacancy vacancy) {
        em.persist(vacancy);
        em.flush();
    }

    /** Takes a new version of the whole even when only what it asks for changed. */
    void touch(Vacancy vacancy) {
        em.lock(vacancy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Vacancy get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    Optional<Vacancy> find(long id) {
        return Optional.ofNullable(em.find(Vacancy.class, id));
    }

    Optional<Vacancy> byFormKey(String formKey) {
        return em.createQuery("select v from Vacancy v where v.formKey = :key", Vacancy.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    Page<VacancyLine> list(PageRequest request, VacancyStatus status, Long employerId) {
        String order = request.sort() == null
                ? "v.statusSince desc, v.id desc"
                : SORTS.getOrDefault(request.sort(), "v.title") + (request.ascending() ? "" : " desc") + ", v.id";
        List<VacancyLine> rows = em.createQuery(LINE + WHERE + " order by " + order, VacancyLine.class)
                .setParameter("status", status)
                .setParameter("employer", employerId)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(v) from Vacancy v" + WHERE, Long.class)
                .setParameter("status", status)
                .setParameter("employer", employerId)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** What an employer has to do something about, waiting longest first. */
    List<VacancyLine> waiting(long employerId, Collection<VacancyStatus> statuses) {
        return em.createQuery(
                        LINE + " where v.employerId = :employer and v.status in :statuses order by v.statusSince, v.id",
                        VacancyLine.class)
                .setParameter("employer", employerId)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    List<VacancyLine> lines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(LINE + " where v.id in :ids", VacancyLine.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Long> ofEmployer(long employerId) {
        return em.createQuery("select v.id from Vacancy v where v.employerId = :employer order by v.id", Long.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Each with what it asks for, in two queries. */
    List<Vacancy> published() {
        return em.createQuery("select v from Vacancy v where v.status = :published order by v.id", Vacancy.class)
                .setParameter("published", VacancyStatus.PUBLISHED)
                .setHint("eclipselink.batch.type", "EXISTS")
                .setHint("eclipselink.batch", "v.requirements")
                .getResultList();
    }

    List<Long> idsAfter(long afterId, int limit) {
        return em.createQuery("select v.id from Vacancy v where v.id > :after order by v.id", Long.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }
}
