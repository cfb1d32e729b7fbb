package org.vinculo.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class LetterRepository {

    private static final String ROW =
            "select new org.vinculo.letter.LetterRow(l.id, l.personId, l.kind, l.reference, l.language, l.issuedAt,"
                    + " a.displayName, l.annulment.at, l.annulment.why) from IssuedLetter l join Account a on a.id = l.issuedBy ";

    @PersistenceContext
    private EntityManager em;

    IssuedLetter add(IssuedLetter letter) {
        em.persist(letter);
        em.flush();
        return letter;
    }

    Optional<IssuedLetter> find(long id) {
        return Optional.ofNullable(em.find(IssuedLetter.class, id));
    }

    Optional<LetterRow> row(long id) {
        return em.createQuery(ROW + "where l.id = :id", LetterRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, with the annulled ones. */
    List<LetterRow> ofPerson(long person, int limit) {
        return em.createQuery(ROW + "where l.personId = :person order by l.issuedAt desc, l.id desc", LetterRow.class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }
}
