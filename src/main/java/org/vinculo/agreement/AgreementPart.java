package org.vinculo.agreement;

import java.util.Set;

/** A named part of a document. What it has to say is in the bundles, beside the field where it is written. */
public enum AgreementPart {
    WHO_WE_ARE(Token.ORGANISATION),
    OBJECTIVE,
    OWN_PROCEDURE,
    WORK,
    LINKS,
    OUR_LIMITS,
    /** Art. 15-I. */
    RESPONSIBLE(Token.ORGANISATION, Token.DOMICILE),
    /** Art. 15-II. */
    DATA,
    /** Art. 15-II: the sensitive ones are marked as such. */
    SENSITIVE_DATA,
    /** Art. 15-III: what needs no consent, apart from … */
    PURPOSES,
    /** … what does. */
    CONSENT_PURPOSES,
    /** Art. 15-IV. */
    OPTIONS(Token.CONTACT),
    /** Art. 15-V. */
    ARCO(Token.CONTACT),
    /** Art. 15-VI. */
    CHANGES,
    /** Art. 35. */
    TRANSFERS,
    SECURITY,
    DIGNITY,
    UNDERSTANDING,
    COMPASSION,
    TOLERANCE,
    SAFE_PLACE,
    NEVER,
    CONFIDENTIALITY,
    REPORTING(Token.CONTACT);

    private final Set<Token> tokens;

    AgreementPart(Token... tokens) {
        this.tokens = Set.of(tokens);
    }

    /** Whether a text says what it has to: not empty, and naming whom the law wants named. */
    public boolean isIn(String text) {
        return text != null && !text.isBlank() && tokens.stream().allMatch(token -> text.contains(token.mark()));
    }

    Set<Token> tokens() {
        return tokens;
    }
}
