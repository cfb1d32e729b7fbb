package org.vinculo.employer;

/**
 * Whether the employer is registered with the migration authority (constancia de inscripción del empleador). It needs to be to
 * make the offer some conditions of stay depend on; nobody is kept from registering an employer that does not know.
 */
public enum Cie {
    YES,
    IN_PROGRESS,
    NO,
    UNKNOWN
}
