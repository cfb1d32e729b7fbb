package org.vinculo.person;

/**
 * The social security number (NSS) of the IMSS: office (2), year of registration (2), year of birth (2), serial (4) and a check
 * digit by the formula of Luhn (ISO/IEC 7812-1, annex B).
 */
final class Nss {

    private static final int LENGTH = 11;

    private Nss() {}

    /** Digits only; null for nothing. */
    static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.replaceAll("[\\s-]", "");
    }

    static boolean isWellFormed(String nss) {
        return nss.matches("\\d{" + LENGTH + "}");
    }

    /** The first ten digits by 1, 2, 1, 2 …, nine less where that is above nine; the digit fills their sum up to a full ten. */
    static boolean digitFits(String nss) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int weighed = (nss.charAt(i) - '0') * (1 + i % 2);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10 == nss.charAt(LENGTH - 1) - '0';
    }

    /** The last two digits of the year of birth. */
    static int birthYear(String nss) {
        return Integer.parseInt(nss.substring(4, 6));
    }
}
