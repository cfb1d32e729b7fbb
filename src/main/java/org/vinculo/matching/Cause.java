package org.vinculo.matching;

/** The heading under which somebody who cannot be proposed now is listed: a reason of law, a missing must or a hindrance. */
public enum Cause {
    MENOR,
    DOC_VENCIDO,
    FUERA_DE_ENTIDAD,
    SIN_DOCUMENTO,
    SOLICITANTE_REVISAR,
    FALTA_PERMISO,
    OTRA_OFERTA,
    FALTA_CIE,
    /** The condition of stay itself does not allow paid work. */
    CONDITION,
    REQUIREMENT,
    REFUSED_HERE,
    ALREADY_PROPOSED,
    PLACED,
    NOT_YET_AVAILABLE
}
