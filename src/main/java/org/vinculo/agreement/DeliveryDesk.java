package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.attachment.AttachmentKind;
import org.vinculo.attachment.AttachmentService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;

/** Does what the service offers about documents and people. */
@ApplicationScoped
class DeliveryDesk {

    @Inject
    private DeliveryRepository repository;

    @Inject
    private EditionRepository editionRepository;

    @Inject
    private Editions editions;

    @Inject
    private DeliveryTrail trail;

    @Inject
    private PersonAccess access;

    @Inject
    private AttachmentService attachments;

    List<AgreementRow> of(long personId) {
        access.require(personId);
        List<DeliveryRow> rows = repository.of(personId);
        Map<AgreementKind, AgreementState> states = Agreements.states(rows);
        return AgreementKind.OF_PERSON.stream()
                .map(kind -> new AgreementRow(
                        kind,
                        states.get(kind),
                        rows.stream()
                                .filter(row -> row.kind() == kind && row.counts())
                                .findFirst()
                                .orElse(null),
                        editionRepository
                                .published(kind)
                                .map(Edition::getNumber)
                                .orElse(null),
                        rows.stream().filter(row -> row.kind() == kind).toList()))
                .toList();
    }

    AgreementDocument offer(long personId, AgreementKind kind, String language) {
        access.require(personId);
        if (!AgreementKind.OF_PERSON.contains(kind)) {
            throw new NotFoundException();
        }
        return editions.document(kind, language).orElseThrow(() -> new BusinessException("agreement.none.published"));
    }

    String languageOf(long personId) {
        access.require(personId);
        return trail.letterLanguage(personId);
    }

    AgreementDocument given(long deliveryId) {
        Delivery delivery = repository.get(deliveryId);
        access.require(delivery.getPersonId());
        return editions.document(delivery.getEditionId(), delivery.getLanguage());
    }

    long record(long personId, AgreementKind kind, DeliveryForm form, InputStream scan) {
        access.require(personId);
        Optional<Delivery> sent = repository.byFormKey(form.getFormKey());
        if (sent.isPresent()) {
            access.require(sent.get().getPersonId());
            return sent.get().getId();
        }
        AgreementDocument document = offer(personId, kind, form.getLanguage());
        Delivery delivery = trail.recorded(new Delivery(personId, document, form, trail.today(personId)));
        if (delivery.isSigned()) {
            delivery.signed(file(personId, form, scan), form.getSignedName());
        }
        repository.add(delivery);
        trail.follow(delivery);
        return delivery.getId();
    }

    /** What shows that she signed is kept with her files, encrypted; a name typed by herself needs none. */
    private Long file(long personId, DeliveryForm form, InputStream scan) {
        if (form.getOutcome() == DeliveryOutcome.SIGNED_PAPER) {
            return scan == null ? null : attachments.add(personId, AttachmentKind.SIGNED_PAPER, null, scan);
        }
        boolean drawn = form.getDrawing() != null && !form.getDrawing().isBlank();
        if (!drawn && form.getSignedName() != null && !form.getSignedName().isBlank()) {
            return null;
        }
        byte[] picture = Signature.of(form.getDrawing());
        return attachments.add(personId, AttachmentKind.SIGNATURE, null, new ByteArrayInputStream(picture));
    }

    void annul(long deliveryId, String why) {
        Delivery delivery = repository.get(deliveryId);
        access.require(delivery.getPersonId());
        trail.annul(delivery, why);
    }
}
