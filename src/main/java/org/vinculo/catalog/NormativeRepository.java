package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class NormativeRepository {

    @PersistenceContext
    private EntityManager em;

    NormativeValue add(NormativeValue value) {
        em.persist(value);
        em.flush();
        return value;
    }

    NormativeValue get(long id) {
        NormativeValue found = em.find(NormativeValue.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** All values of all parameters: some dozens. */
    List<NormativeValue> all() {
        return em.createQuery(
                        "select v from NormativeValue v order by v.code, v.zone, v.validFrom desc, v.id desc",
                        NormativeValue.class)
                .getResultList();
    }

    /** The values of one parameter, latest first. */
    List<NormativeValue> of(String code, String zone) {
        return em.createQuery(
                        "select v from NormativeValue v where v.code = :code and v.zone = :zone"
                                + " order by v.validFrom desc, v.id desc",
                        NormativeValue.class)
                .setParameter("code", code)
                .setParameter("zone", zone)
                .getResultList();
    }

    /** Lets two verifications of one parameter follow each other, never overlap. */
    NormativeKind lockKind(String code, String zone) {
        return kinds(" where code = ?1 and zone = ?2 for update", code, zone).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    NormativeKind kind(String code, String zone) {
        return kinds(" where code = ?1 and zone = ?2", code, zone).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<NormativeKind> kinds() {
        return kinds(" order by code, zone");
    }

    private List<NormativeKind> kinds(String condition, String... parameters) {
        var query = em.createNativeQuery(
                "select code, zone, unit, topic, title_es, title_en, title_fr, title_pt, title_ht from normative_kind"
                        + condition);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(NormativeRepository::kind)
                .toList();
    }

    private static NormativeKind kind(Object[] row) {
        return new NormativeKind(
                (String) row[0],
                (String) row[1],
                NormativeUnit.valueOf((String) row[2]),
                NormativeTopic.valueOf((String) row[3]),
                new Titles(Arrays.stream(row, 4, 9).map(String.class::cast).toList()));
    }
}
