package org.vinculo.agenda;

import java.io.Serializable;

/**
 * Who comes, as far as an appointment has to know.
 *
 * @param minor she is, or in doubt may be, under eighteen
 * @param hidden a file few may open, such as that of a child alone
 * @param language the one she speaks best, ISO 639-3; or null
 * @param interpreterLanguage the one somebody has to interpret, or null
 * @param letterLanguage one of the five languages of the portal
 * @param caseworkerId who accompanies her
 */
public record Visitor(
        long id,
        String reference,
        String usedName,
        long siteId,
        boolean minor,
        boolean hidden,
        String language,
        String interpreterLanguage,
        String letterLanguage,
        long caseworkerId)
        implements Serializable {}
