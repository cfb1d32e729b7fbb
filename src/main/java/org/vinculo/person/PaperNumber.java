package org.vinculo.person;

import java.util.Locale;
import org.vinculo.employer.Rfc;

/** The number on a paper, by the rule of its kind: what is refused, and in which form it is kept. */
final class PaperNumber {

    private PaperNumber() {}

    /** As it is kept and compared; null for nothing. */
    static String tidy(PaperKind kind, String typed) {
        return switch (kind) {
            case CURP -> Curp.tidy(typed);
            case RFC -> Rfc.tidy(typed);
            case NSS -> Nss.tidy(typed);
            case BANK_ACCOUNT -> Clabe.tidy(typed);
            case NUE, NUT -> InmNumber.tidy(typed);
            default -> typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
        };
    }

    /**
     * Why a tidy number cannot be the number of such a paper, as a key; null when it can. A number that only looks unusual is not
     * refused.
     *
     * @param clabe whether the installation keeps the numbers of bank accounts
     */
    static String refusal(PaperKind kind, String number, boolean clabe) {
        if (number == null) {
            return null;
        }
        return switch (kind) {
            case CURP ->
                !Curp.isWellFormed(number) ? "paper.curp.form" : digit("paper.curp.digit", Curp.digitFits(number));
            case RFC -> rfc(number);
            case NSS -> !Nss.isWellFormed(number) ? "paper.nss.form" : digit("paper.nss.digit", Nss.digitFits(number));
            case BANK_ACCOUNT -> clabe ? clabe(number) : "paper.number.none";
            case IDENTITY_DOCUMENT, NUE, NUT -> null;
            default -> "paper.number.none";
        };
    }

    private static String digit(String key, boolean fits) {
        return fits ? null : key;
    }

    private static String rfc(String number) {
        if (Rfc.isGeneric(number)) {
            return "paper.rfc.generic";
        }
        if (Rfc.isIncomplete(number)) {
            return "paper.rfc.incomplete";
        }
        return Rfc.isOfPerson(number) ? null : "paper.rfc.form";
    }

    private static String clabe(String number) {
        return !Clabe.isWellFormed(number) ? "paper.clabe.form" : digit("paper.clabe.digit", Clabe.digitFits(number));
    }
}
