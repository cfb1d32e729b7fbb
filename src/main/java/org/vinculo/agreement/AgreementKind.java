package org.vinculo.agreement;

import java.util.List;

/** The documents the model asks for (R43), each with the parts without which it may not be published. */
public enum AgreementKind {
    /** Carta de atención (R44). */
    ATTENTION_LETTER(
            AgreementPart.WHO_WE_ARE,
            AgreementPart.OBJECTIVE,
            AgreementPart.OWN_PROCEDURE,
            AgreementPart.WORK,
            AgreementPart.LINKS,
            AgreementPart.OUR_LIMITS),
    /** Aviso de privacidad: the elements of LFPDPPP 2025, art. 15, and the clause of transfers of art. 35 (R45). */
    PRIVACY_NOTICE(
            AgreementPart.RESPONSIBLE,
            AgreementPart.DATA,
            AgreementPart.SENSITIVE_DATA,
            AgreementPart.PURPOSES,
            AgreementPart.CONSENT_PURPOSES,
            AgreementPart.OPTIONS,
            AgreementPart.ARCO,
            AgreementPart.TRANSFERS,
            AgreementPart.SECURITY,
            AgreementPart.CHANGES),
    /** Código de seguridad, as the person gets it (R46). */
    SAFETY_CODE(
            AgreementPart.DIGNITY,
            AgreementPart.UNDERSTANDING,
            AgreementPart.COMPASSION,
            AgreementPart.TOLERANCE,
            AgreementPart.SAFE_PLACE,
            AgreementPart.REPORTING),
    /** The same code as colleagues sign it (R46). */
    STAFF_CODE(
            AgreementPart.DIGNITY,
            AgreementPart.UNDERSTANDING,
            AgreementPart.COMPASSION,
            AgreementPart.TOLERANCE,
            AgreementPart.NEVER,
            AgreementPart.CONFIDENTIALITY,
            AgreementPart.REPORTING);

    /** The three that each person gets. */
    public static final List<AgreementKind> OF_PERSON = List.of(ATTENTION_LETTER, PRIVACY_NOTICE, SAFETY_CODE);

    private final List<AgreementPart> parts;

    AgreementKind(AgreementPart... parts) {
        this.parts = List.of(parts);
    }

    /** Its mandatory parts in the order in which they are read. */
    public List<AgreementPart> parts() {
        return parts;
    }
}
