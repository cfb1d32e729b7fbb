package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the occupation catalogue while it is changed; {@link CatalogRepository} reads them for everybody else. */
@ApplicationScoped
class OccupationRepository {

    @PersistenceContext
    private EntityManager em;

    /** The Spanish names by code; imports at the same time wait for each other. */
    Map<String, String> lockNames() {
        return names("select code, title_es from occupation for update");
    }

    Map<String, String> names() {
        return names("select code, title_es from occupation");
    }

    private Map<String, String> names(String sql) {
        Map<String, String> names = new TreeMap<>();
        List<?> rows = em.createNativeQuery(sql).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    void add(String code, String parent, String name) {
        em.createNativeQuery("insert into occupation (code, parent, title_es) values (?1, ?2, ?3)")
                .setParameter(1, code)
                .setParameter(2, parent)
                .setParameter(3, name)
                .executeUpdate();
    }

    void rename(String code, String name) {
        em.createNativeQuery("update occupation set title_es = ?2 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, name)
                .executeUpdate();
    }
}
