package org.vinculo.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.vinculo.attachment.AttachmentRow;
import org.vinculo.attachment.AttachmentService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.Letters;
import org.vinculo.letter.Paper;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.FileOpenings;
import org.vinculo.security.Permission;

/** Her copy of a document, in the words and the language she was given. Both are kept, so the copy is made anew each time. */
@Stateless
@DenyAll
public class CopyService {

    private static final String PNG = "image/png";

    @Inject
    private DeliveryRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private AttachmentService attachments;

    @Inject
    private FileOpenings openings;

    @Inject
    private Letters letters;

    /** The copy to be printed; that it was opened is noted. There is none of what was recorded by mistake. */
    @RolesAllowed(Permission.PERSON_READ)
    public Paper copy(long deliveryId) {
        Delivery delivery = repository.get(deliveryId);
        access.require(delivery.getPersonId());
        if (!delivery.counts()) {
            throw new NotFoundException();
        }
        openings.opened(delivery.getPersonId(), "agreement-copy");
        PersonHead head = people.head(delivery.getPersonId());
        AgreementDocument given = editions.document(delivery.getEditionId(), delivery.getLanguage());
        AgreementDocument binding =
                given.reviewed() ? null : editions.document(delivery.getEditionId(), Edition.BINDING);
        return letters.paper(
                AgreementCopy.of(delivery, given, binding, head.usedName(), drawn(delivery)),
                "AC-%06d".formatted(deliveryId),
                head.siteId());
    }

    /** What she drew, or null; a scan of paper is no picture of her sign, and a file that went to another person is not hers. */
    private byte[] drawn(Delivery delivery) {
        if (delivery.getOutcome() != DeliveryOutcome.SIGNED_SCREEN || delivery.getAttachmentId() == null) {
            return null;
        }
        return attachments.ofPerson(delivery.getPersonId()).stream()
                .filter(row -> row.id().equals(delivery.getAttachmentId()))
                .filter(row -> row.isCounting() && PNG.equals(row.mediaType()))
                .map(AttachmentRow::id)
                .findFirst()
                .map(this::content)
                .orElse(null);
    }

    private byte[] content(long attachment) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        attachments.open(attachment, content);
        return content.toByteArray();
    }
}
