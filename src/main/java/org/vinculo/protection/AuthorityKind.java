package org.vinculo.protection;

/** Which public body is told of a child alone (Ley de Migración, art. 112; Ley General de los Derechos de NNA, arts. 121 to 123). */
public enum AuthorityKind {
    PROCURADURIA,
    DIF_STATE,
    DIF_MUNICIPAL,
    DIF_NATIONAL,
    OTHER
}
