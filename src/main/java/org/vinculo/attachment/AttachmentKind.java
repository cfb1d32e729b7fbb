package org.vinculo.attachment;

import java.util.List;
import java.util.stream.Stream;

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
    OTHER,
    /** Drawn on the screen; nobody adds one by hand. */
    SIGNATURE;

    /** What can be chosen where a file is added. */
    public static List<AttachmentKind> offered() {
        return Stream.of(values()).filter(kind -> kind != SIGNATURE).toList();
    }
}
