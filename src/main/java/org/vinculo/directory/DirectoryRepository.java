package org.vinculo.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** Agencies and services in the database. */
@ApplicationScoped
class DirectoryRepository {

    private static final String ROW =
            "select new org.vinculo.directory.ServiceRow(s.id, s.name, s.category, s.description,"
                    + " s.requirements, s.schedule, s.languages, s.minimumAge, s.maximumAge, s.active, a.id, a.name, a.kind,"
                    + " a.municipalityCode) from Service s join s.agency a";

    private static final Map<String, String> SERVICE_ORDERS =
            Map.of("name", "s.name", "agencyName", "a.name", "category", "s.category");

    private static final Map<String, String> AGENCY_ORDERS = Map.of("name", "a.name", "kind", "a.kind");

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        // The caller goes on with the number.
        em.flush();
    }

    Agency agency(long id) {
        return Optional.ofNullable(em.find(Agency.class, id)).orElseThrow(NotFoundException::new);
    }

    Service service(long id) {
        return Optional.ofNullable(em.find(Service.class, id)).orElseThrow(NotFoundException::new);
    }

    Page<AgencyRow> agencies(String words, AgencyKind kind, PageRequest request) {
        List<String> patterns = new ServiceFilter(words, null, true).patterns();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and a.name like :word").append(i).append(" escape '!'");
        }
        if (kind != null) {
            where.append(" and a.kind = :kind");
        }
        TypedQuery<AgencyRow> rows = em.createQuery(
                "select new org.vinculo.directory.AgencyRow(a.id, a.name, a.kind, a.municipalityCode, a.phone, a.active,"
                        + " count(s)) from Agency a left join Service s on s.agency = a and s.active = true" + where
                        + " group by a.id, a.name, a.kind, a.municipalityCode, a.phone, a.active"
                        + order(AGENCY_ORDERS, request, "a.active desc, a.name") + ", a.id",
                AgencyRow.class);
        TypedQuery<Long> count = em.createQuery("select count(a) from Agency a" + where, Long.class);
        bind(rows, patterns, "kind", kind);
        bind(count, patterns, "kind", kind);
        return page(rows, count, request);
    }

    Page<ServiceRow> services(ServiceFilter filter, PageRequest request) {
        List<String> patterns = filter.patterns();
        StringBuilder where =
                new StringBuilder(filter.retired() ? " where 1 = 1" : " where s.active = true and a.active = true");
        for (int i = 0; i < patterns.size(); i++) {
            where.append(
                    " and (s.name like :word# escape '!' or s.description like :word# escape '!' or a.name like :word# escape '!')"
                            .replace("#", Integer.toString(i)));
        }
        if (filter.category() != null) {
            where.append(" and s.category = :category");
        }
        TypedQuery<ServiceRow> rows =
                em.createQuery(ROW + where + order(SERVICE_ORDERS, request, "s.name") + ", s.id", ServiceRow.class);
        TypedQuery<Long> count = em.createQuery("select count(s) from Service s join s.agency a" + where, Long.class);
        bind(rows, patterns, "category", filter.category());
        bind(count, patterns, "category", filter.category());
        return page(rows, count, request);
    }

    List<ServiceRow> servicesOf(long agencyId) {
        return em.createQuery(ROW + " where a.id = :agency order by s.active desc, s.name, s.id", ServiceRow.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    List<ServiceRow> offered() {
        return em.createQuery(
                        ROW + " where s.active = true and a.active = true order by s.name, a.name, s.id",
                        ServiceRow.class)
                .getResultList();
    }

    List<ServiceRow> offered(Collection<ServiceCategory> categories) {
        return em.createQuery(
                        ROW + " where s.active = true and a.active = true and s.category in :categories"
                                + " order by s.name, a.name, s.id",
                        ServiceRow.class)
                .setParameter("categories", categories)
                .getResultList();
    }

    Optional<ServiceRow> serviceRow(long id) {
        return em.createQuery(ROW + " where s.id = :id", ServiceRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<ServiceRow> serviceRows(Collection<Long> ids) {
        return em.createQuery(ROW + " where s.id in :ids", ServiceRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Object[]> agencyNames() {
        return em.createQuery("select a.id, a.name from Agency a where a.active = true order by a.name", Object[].class)
                .getResultList();
    }

    Optional<String> agencyName(long id) {
        return em.createQuery("select a.name from Agency a where a.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static void bind(TypedQuery<?> query, List<String> patterns, String name, Object value) {
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static String order(Map<String, String> allowed, PageRequest request, String otherwise) {
        String column = request.sort() == null ? null : allowed.get(request.sort());
        return " order by " + (column == null ? otherwise : column + (request.ascending() ? " asc" : " desc"));
    }

    private static <T> Page<T> page(TypedQuery<T> rows, TypedQuery<Long> count, PageRequest request) {
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                count.getSingleResult());
    }
}
