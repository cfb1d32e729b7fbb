package org.vinculo.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AttachmentRepository {

    private static final String ROW =
            "select new org.vinculo.attachment.AttachmentRow(f.id, f.personId, f.kind, f.mediaType, f.sizeBytes, f.pages,"
                    + " f.note, f.addedAt, a.displayName, f.annulment.at, f.annulment.why)"
                    + " from Attachment f join Account a on a.id = f.addedBy ";

    @PersistenceContext
    private EntityManager em;

    Attachment add(Attachment attachment) {
        em.persist(attachment);
        em.flush();
        return attachment;
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    Optional<AttachmentRow> row(long id) {
        return em.createQuery(ROW + "where f.id = :id", AttachmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, with the annulled ones. */
    List<AttachmentRow> ofPerson(long person, int limit) {
        return em.createQuery(
                        ROW + "where f.personId = :person order by f.addedAt desc, f.id desc", AttachmentRow.class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Marks of the keys that the files are kept with. */
    @SuppressWarnings("unchecked")
    List<String> keyMarks() {
        return em.createNativeQuery("select /* state */ distinct key_mark from attachment order by key_mark")
                .getResultList();
    }

    void addPiece(long attachment, int position, byte[] content) {
        em.createNativeQuery("insert into attachment_piece (attachment_id, position, content) values (?1, ?2, ?3)")
                .setParameter(1, attachment)
                .setParameter(2, position)
                .setParameter(3, content)
                .executeUpdate();
    }

    int pieces(long attachment) {
        return ((Number) em.createNativeQuery("select count(*) from attachment_piece where attachment_id = ?1")
                        .setParameter(1, attachment)
                        .getSingleResult())
                .intValue();
    }

    byte[] piece(long attachment, int position) {
        return (byte[])
                em.createNativeQuery("select content from attachment_piece where attachment_id = ?1 and position = ?2")
                        .setParameter(1, attachment)
                        .setParameter(2, position)
                        .getSingleResult();
    }
}
