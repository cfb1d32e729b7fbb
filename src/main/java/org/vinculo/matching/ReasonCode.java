package org.vinculo.matching;

/** Why the answer is what it is; the codes are those the law staff use. The gravest cause comes first. */
public enum ReasonCode {
    /** Younger than 18, or perhaps. */
    MENOR,
    /** The document ends before the work starts. */
    DOC_VENCIDO,
    /** The place of work lies outside the states where the document is valid. */
    FUERA_DE_ENTIDAD,
    /** No document, or one without the expiry it must have. */
    SIN_DOCUMENTO,
    /** A procedure is under way; somebody has to look at the papers. */
    SOLICITANTE_REVISAR,
    FALTA_PERMISO,
    /** The permit names another employer, occupation or place. */
    OTRA_OFERTA,
    /** The employer is not registered to make an offer. */
    FALTA_CIE,
    /** The document ends within two months from the start; a warning only. */
    VENCE_PRONTO
}
