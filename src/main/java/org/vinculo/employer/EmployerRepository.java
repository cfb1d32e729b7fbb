package org.vinculo.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** The table of employers. */
@ApplicationScoped
class EmployerRepository {

    private static final Map<String, String> SORTS = Map.of(
            "name",
            "e.name",
            "sector",
            "e.sector",
            "municipality",
            "e.municipalityCode",
            "cie",
            "e.cie",
            "verifiedOn",
            "e.verifiedOn");
    private static final String FROM =
            " from Employer e where (:words is null or e.name like :words or e.sector like :words)";

    @PersistenceContext
    private EntityManager em;

    void add(Employer employer) {
        em.persist(employer);
        em.flush();
    }

    Employer get(long id) {
        Employer employer = em.find(Employer.class, id);
        if (employer == null) {
            throw new NotFoundException();
        }
        return employer;
    }

    Page<EmployerRow> list(PageRequest request, String words) {
        String like =
                words == null || words.isBlank() ? null : '%' + words.strip().replaceAll("[%_\\\\]", "") + '%';
        String order = request.sort() == null
                ? "e.active desc, e.name, e.id"
                : SORTS.getOrDefault(request.sort(), "e.name") + (request.ascending() ? "" : " desc") + ", e.id";
        List<EmployerRow> rows = em.createQuery(
                        "select new org.vinculo.employer.EmployerRow(e.id, e.name, e.sector, e.municipalityCode, e.cie,"
                                + " e.verifiedOn, e.active)" + FROM + " order by " + order,
                        EmployerRow.class)
                .setParameter("words", like)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(e)" + FROM, Long.class)
                .setParameter("words", like)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    List<EmployerOption> options() {
        return em.createQuery(
                        "select new org.vinculo.employer.EmployerOption(e.id, e.name) from Employer e where e.active = true"
                                + " order by e.name",
                        EmployerOption.class)
                .getResultList();
    }

    /** The database compares without regard to capitals and accents, as people do. */
    boolean another(Long self, String name, String municipalityCode) {
        return em.createQuery(
                                "select count(e) from Employer e where e.name = :name and e.municipalityCode = :place and e.id <> :self",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("place", municipalityCode)
                        .setParameter("self", self == null ? -1L : self)
                        .getSingleResult()
                > 0;
    }

    List<Employer> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select e from Employer e where e.id in :ids", Employer.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
