package org.vinculo.person;

/**
 * The standard number of a bank account for transfers (CLABE) of the Asociación de Bancos de México:
 * bank (3), place (3), account (11) and a check digit. Only payroll needs it, so the portal does not ask for it unless the
 * installation decides so.
 */
final class Clabe {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {3, 7, 1};

    private Clabe() {}

    /** Digits only; null for nothing. */
    static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.replaceAll("[\\s-]", "");
    }

    static boolean isWellFormed(String clabe) {
        return clabe.matches("\\d{" + LENGTH + "}");
    }

    /** Each digit by 3, 7, 1 in turn, of that the last digit; the check digit fills their sum up to a full ten. */
    static boolean digitFits(String clabe) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (clabe.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length] % 10;
        }
        return (10 - sum % 10) % 10 == clabe.charAt(LENGTH - 1) - '0';
    }
}
