package org.vinculo.attachment;

/** What a file shows, in the words of the desk. */
public enum AttachmentKind {
    IDENTITY_DOCUMENT,
    MIGRATION_DOCUMENT,
    CURP_RFC_NSS,
    STUDIES,
    WORK_REFERENCE,
    CURRICULUM,
    SIGNED_PAPER,
    /** What the child protection authority gave for a referral. */
    PROTECTION_RECEIPT,
    OTHER
}
