package org.vinculo.feedback;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.vinculo.security.Secrets;

/**
 * The code that opens the answer: 100 random bits in twenty letters and digits that are not mistaken for each other (the alphabet of
 * Crockford's base 32), to be copied by hand. Shown once; only its fingerprint is kept, and so much chance needs no slow hash.
 */
record Receipt(String code) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt draw() {
        return new Receipt(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString());
    }

    /** As somebody types it: blanks, dashes and small letters do not matter, nor O for 0, I and L for 1. */
    static Optional<Receipt> typed(String text) {
        String code = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = code.length() == LENGTH && code.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return possible ? Optional.of(new Receipt(code)) : Optional.empty();
    }

    String mark() {
        return Secrets.fingerprint(code);
    }

    /** In groups of four, as it is shown. */
    String inGroups() {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "Receipt";
    }
}
