package org.vinculo.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * What was done with one document and one person: which edition and language, how, who was there. The newest that counts says
 * where she stands; nothing of it is changed, and a mistake is annulled.
 */
@Entity
@Table(name = "agreement_delivery")
class Delivery extends BaseEntity {

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "edition_id")
    private long editionId;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private String language;

    @Column(name = "text_mark")
    private String textMark;

    @Enumerated(EnumType.STRING)
    private DeliveryOutcome outcome;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String present;
    private String interpreter;
    private String reason;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "attachment_id")
    private Long attachmentId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Embedded
    private Annulment annulment;

    protected Delivery() {}

    /** @param today at her site */
    Delivery(long personId, AgreementDocument document, DeliveryForm form, LocalDate today) {
        require(form.getOutcome() != null, "outcome", "agreement.outcome.missing");
        require(form.getHeldOn() != null && !form.getHeldOn().isAfter(today), "heldOn", "agreement.heldOn.future");
        require(document.language().equals(form.getLanguage()), "language", "agreement.language.incomplete");
        require(
                !form.getOutcome().needsReason() || said(form.getReason()) != null,
                "why",
                "agreement.outcome.reason.missing");
        require(
                form.getOutcome() != DeliveryOutcome.READ_ALOUD || said(form.getPresent()) != null,
                "present",
                "agreement.present.missing");
        this.personId = personId;
        formKey = form.getFormKey();
        editionId = document.editionId();
        kind = document.kind();
        language = document.language();
        textMark = document.mark();
        outcome = form.getOutcome();
        heldOn = form.getHeldOn();
        present = said(form.getPresent());
        interpreter = said(form.getInterpreter());
        reason = outcome.needsReason() ? said(form.getReason()) : null;
    }

    Delivery recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    /** With her own sign: the picture or the scan of it, or her name as she typed it herself. */
    Delivery signed(Long attachment, String name) {
        boolean byName = outcome == DeliveryOutcome.SIGNED_SCREEN && said(name) != null;
        require(
                attachment != null || byName,
                outcome == DeliveryOutcome.SIGNED_PAPER ? "scan" : "drawing",
                outcome == DeliveryOutcome.SIGNED_PAPER ? "agreement.scan.missing" : "agreement.signature.missing");
        attachmentId = attachment;
        signedName = byName ? said(name) : null;
        return this;
    }

    /** It was recorded by mistake; what was recorded before it counts again. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    private static void require(boolean right, String field, String key) {
        if (!right) {
            throw BusinessException.at(field, key);
        }
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean isSigned() {
        return outcome == DeliveryOutcome.SIGNED_SCREEN || outcome == DeliveryOutcome.SIGNED_PAPER;
    }

    long getPersonId() {
        return personId;
    }

    long getEditionId() {
        return editionId;
    }

    AgreementKind getKind() {
        return kind;
    }

    String getLanguage() {
        return language;
    }

    String getTextMark() {
        return textMark;
    }

    DeliveryOutcome getOutcome() {
        return outcome;
    }

    LocalDate getHeldOn() {
        return heldOn;
    }

    /** Who else was there, or null. */
    String getPresent() {
        return present;
    }

    String getInterpreter() {
        return interpreter;
    }

    /** Her name as she typed it herself to sign, or null. */
    String getSignedName() {
        return signedName;
    }

    Long getAttachmentId() {
        return attachmentId;
    }

    boolean counts() {
        return annulment == null;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }
}
