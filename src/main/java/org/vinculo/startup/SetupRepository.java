package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The one row of the installation, as the start needs it. */
@ApplicationScoped
class SetupRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * What tells this database from another, and from its own former state: when its installation was made, and when a backup was
     * restored into it. Empty before there is one.
     */
    @Transactional
    String stamp() {
        return first("select concat_ws(' ', created_at, (select max(restored_at) from restoration)) from installation");
    }

    @Transactional
    boolean isEmpty() {
        return ((Number) em.createNativeQuery("select count(*) from account").getSingleResult()).longValue() == 0;
    }

    @Transactional
    void rememberCode(String fingerprint) {
        em.createNativeQuery("insert into installation (id, name, demonstration, setup_code_hash, created_at)"
                        + " values (1, 'Vínculo', false, ?1, utc_timestamp(6))"
                        + " on duplicate key update setup_code_hash = ?1")
                .setParameter(1, fingerprint)
                .executeUpdate();
    }

    String codeFingerprint() {
        return first("select setup_code_hash from installation where setup_code_hash is not null for update");
    }

    void finish(String organisation) {
        em.createNativeQuery("update installation set name = ?1, setup_code_hash = null where id = 1")
                .setParameter(1, organisation)
                .executeUpdate();
    }

    boolean isDemonstration() {
        return !first("select '1' from installation where demonstration = true and demonstration_ended_at is null")
                .isEmpty();
    }

    private String first(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.isEmpty() || rows.get(0) == null ? "" : rows.get(0).toString();
    }
}
