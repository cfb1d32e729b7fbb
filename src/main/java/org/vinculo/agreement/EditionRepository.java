package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

/** Editions and their words in the database. */
@ApplicationScoped
class EditionRepository {

    @PersistenceContext
    private EntityManager em;

    Edition add(Edition edition) {
        em.persist(edition);
        em.flush();
        return edition;
    }

    void add(PartText text) {
        em.persist(text);
    }

    /** Its words changed, which are rows of their own. */
    void touch(Edition edition) {
        em.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Edition get(long id) {
        return Optional.ofNullable(em.find(Edition.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Makes those who begin or publish an edition of the same document wait for each other. */
    void lock(AgreementKind kind) {
        em.createNativeQuery("select id from agreement_edition where kind = ?1 for update")
                .setParameter(1, kind.name())
                .getResultList();
    }

    /** Latest first. */
    List<Edition> of(AgreementKind kind) {
        return em.createQuery(
                        "select e from AgreementEdition e where e.kind = :kind order by e.number desc", Edition.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    List<Edition> all() {
        return em.createQuery("select e from AgreementEdition e order by e.kind, e.number desc", Edition.class)
                .getResultList();
    }

    Optional<Edition> published(AgreementKind kind) {
        return em.createQuery(
                        "select e from AgreementEdition e where e.kind = :kind and e.status = :status", Edition.class)
                .setParameter("kind", kind)
                .setParameter("status", EditionStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    List<PartText> texts(long editionId) {
        return em.createQuery("select t from PartText t where t.editionId = :edition", PartText.class)
                .setParameter("edition", editionId)
                .getResultList();
    }

    /** The words of an edition by language and part. */
    Map<String, Map<AgreementPart, String>> words(long editionId) {
        Map<String, Map<AgreementPart, String>> words = new HashMap<>();
        texts(editionId)
                .forEach(text -> words.computeIfAbsent(
                                text.getLanguage(), language -> new EnumMap<>(AgreementPart.class))
                        .put(text.getPart(), text.getBody()));
        return words;
    }
}
