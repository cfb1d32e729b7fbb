package org.vinculo.options;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Everything a rule may ask about a situation, with the answers it may have: closed on purpose, so that a rule can be read by
 * anybody. The words are under {@code fact.FACT} and {@code fact.FACT.VALUE}.
 */
public enum Fact {
    AGE("ADULT", "MINOR", "DOUBTFUL"),
    COMPANY("ALONE", "WITH_CARER"),
    /** ISO 3166-1 codes of two letters, or STATELESS. */
    NATIONALITY(Pattern.compile("[A-Z]{2}|STATELESS")),
    /** Codes of the catalogue of conditions of stay. */
    STAY(Pattern.compile("[A-Z_]{2,16}")),
    STAY_STATE("VALID", "ENDING", "ENDED"),
    ENTRY("WITH_PERMISSION", "WITHOUT_PERMISSION"),
    /** Each includes the shorter ones. */
    TIME("UNDER_TWO_YEARS", "TWO_YEARS", "FOUR_YEARS", "FIVE_YEARS"),
    DOCUMENTS("PASSPORT", "CONSULAR", "BIRTH_CERTIFICATE", "OTHER_ID", "NONE"),
    FAMILY(
            "SPOUSE_MEXICAN",
            "PARTNER_MEXICAN",
            "CHILD_MEXICAN",
            "PARENT_MEXICAN",
            "SPOUSE_RESIDENT",
            "PARTNER_RESIDENT",
            "CHILD_RESIDENT",
            "PARENT_RESIDENT",
            "NONE"),
    RETURN_FEAR("YES", "NO", "PREFERS_NOT"),
    VIOLENCE("YES", "NO", "PREFERS_NOT"),
    CRIME("VICTIM", "WITNESS", "NO", "PREFERS_NOT"),
    HARDSHIP("YES", "NO", "PREFERS_NOT"),
    STUDIES("HIGHER", "OTHER", "NO"),
    JOB_OFFER("WITH_CIE", "WITHOUT_CIE", "NO");

    private final List<String> choices;
    private final Pattern open;

    Fact(String... values) {
        this.choices = List.of(values);
        this.open = null;
    }

    Fact(Pattern open) {
        this.choices = List.of();
        this.open = open;
    }

    /** The answers to choose from; none where there are too many to list. */
    public List<String> choices() {
        return choices;
    }

    boolean allows(String value) {
        return open == null ? choices.contains(value) : open.matcher(value).matches();
    }
}
