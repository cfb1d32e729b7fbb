package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Sites and the installation's own row. */
@ApplicationScoped
class SiteRepository {

    @PersistenceContext
    private EntityManager em;

    List<SiteRow> rows() {
        return em.createQuery(
                        "select new org.vinculo.organisation.SiteRow(s.id, s.name, s.municipalityCode, s.timeZone, s.active)"
                                + " from Site s order by s.name",
                        SiteRow.class)
                .getResultList();
    }

    Optional<String> installationName() {
        List<?> names = em.createNativeQuery("select name from installation").getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    void add(Site site) {
        em.persist(site);
        em.flush();
    }
}
