package org.vinculo.person;

import java.util.Map;
import org.vinculo.catalog.LanguageLevel;

/**
 * Who a page is about: what stands at the head of every page about a person.
 *
 * @param age today at her site
 * @param minor she is, or in doubt may be, under eighteen
 * @param interpreterLanguage the language somebody has to interpret, or null
 */
public record PersonHead(
        long id,
        String reference,
        String usedName,
        String pronoun,
        long siteId,
        Long caseworkerId,
        Stage stage,
        Company company,
        Age age,
        boolean minor,
        Map<String, LanguageLevel> languages,
        String interpreterLanguage) {

    /**
     * A child nobody is responsible for: no labour profile and no vacancy. That does not end with a birthday but when somebody
     * moves her case.
     */
    public boolean isProtected() {
        return company.isProtected();
    }

    /** Under eighteen or in doubt, and nobody asked yet with whom she travels. */
    public boolean isCompanyToAsk() {
        return minor && company == Company.UNKNOWN;
    }
}
