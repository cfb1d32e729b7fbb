package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.employer.Rfc;

/** The numbers authorities and banks give, with persons that do not exist. */
class IdentityNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "PIJM940512MNERNR04, 1994-05-12, Marie Pierre Jean",
        "LOXW881103HNEPXL02, 1988-11-03, Wilmer José López",
        "CUNF060228MNERXRA1, 2006-02-28, María Fernanda de la Cruz Núñez",
        "XAOA011231HNEXRLA6, 2001-12-31, José Alexander Ñañez Orellana",
        "CABW990101XNEHPD05, 1999-01-01, ",
        "BOXW310820HNERXN09, 1931-08-20, ",
        "HEGG560427MVZRRL04, 1956-04-27, ",
        "AAPR630321HDFLRC09, 1963-03-21, "
    })
    void curp_of_the_book_is_taken(String curp, LocalDate born, String name) {
        assertThat(PaperNumber.refusal(PaperKind.CURP, curp, false)).isNull();
        assertThat(Curp.birth(curp)).isEqualTo(born);
        assertThat(name == null || Curp.nameFits(curp, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PIJM940512MNERNR05, paper.curp.digit",
        "PIJM941312MNERNR04, paper.curp.form",
        "PIJM940512MXXRNR04, paper.curp.form",
        "PIJM940512MNERNR0, paper.curp.form",
        "PIJM940230MNERNR05, paper.curp.form"
    })
    void curp_with_a_slip_is_refused_and_says_what_is_wrong(String curp, String why) {
        assertThat(PaperNumber.refusal(PaperKind.CURP, curp, false)).isEqualTo(why);
    }

    @Test
    void thirtieth_of_february_is_refused_though_its_digit_fits() {
        assertThat(Curp.digitFits("PIJM940230MNERNR05")).isTrue();
        assertThat(Curp.isWellFormed("PIJM940230MNERNR05")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean Pierre Marie",
                "Pierre Jean, Marie",
                "MARÍE PIERRE-JEAN",
                "Marie Chantal Pierre Jean",
            })
    void order_of_the_names_and_accents_do_not_matter(String name) {
        assertThat(Curp.nameFits("PIJM940512MNERNR04", name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wilmer José López", "Marie Dupont"})
    void name_of_somebody_else_does_not_fit(String name) {
        assertThat(Curp.nameFits("PIJM940512MNERNR04", name)).isFalse();
    }

    /** The weight of the ninth sign from the end is ten, so a slip of a digit there cannot be seen; everywhere else it can. */
    @Property
    void every_wrong_digit_of_the_date_but_one_is_seen(
            @ForAll @IntRange(min = 4, max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int slip) {
        StringBuilder curp = new StringBuilder("PIJM940512MNERNR04");
        int digit = curp.charAt(place) - '0';
        curp.setCharAt(place, (char) ('0' + (digit + slip) % 10));
        int weight = 18 - place;

        assertThat(Curp.digitFits(curp.toString())).isEqualTo(slip * weight % 10 == 0 || differs(digit, slip, weight));
    }

    /** Adding past nine is adding less ten: the same for the last digit of the sum. */
    private static boolean differs(int digit, int slip, int weight) {
        return ((digit + slip) % 10 - digit) * weight % 10 == 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIJM9405127KA", "LOXW881103AB6", "GODE561231GR8", "MAB9307148T4", "TAP190610QW5"})
    void rfc_of_the_book_fits_its_digit(String rfc) {
        assertThat(Rfc.isWellFormed(rfc)).isTrue();
        assertThat(Rfc.digitFits(rfc)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PIJM9405127KA, ",
        "VACE460910SX6, ",
        "XAXX010101000, paper.rfc.generic",
        "XEXX010101000, paper.rfc.generic",
        "PIJM940512, paper.rfc.incomplete",
        "TAP190610QW5, paper.rfc.form",
        "PIJM941312AB1, paper.rfc.form"
    })
    void rfc_of_a_person_is_her_own_and_whole(String rfc, String why) {
        assertThat(PaperNumber.refusal(PaperKind.RFC, rfc, false)).isEqualTo(why);
    }

    @Test
    void rfc_whose_digit_does_not_fit_is_only_remarked() {
        assertThat(Rfc.digitFits("VACE460910SX6")).isFalse();
        assertThat(PaperNumber.refusal(PaperKind.RFC, "VACE460910SX6", false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "03199412341, ",
        "92250678908, ",
        "12345678903, ",
        "03199412342, paper.nss.digit",
        "0319941234, paper.nss.form",
        "0319941234A, paper.nss.form"
    })
    void nss_is_eleven_digits_of_which_the_last_fits(String nss, String why) {
        assertThat(PaperNumber.refusal(PaperKind.NSS, nss, false)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "032180000118359719, ",
        "002010077777777771, ",
        "012180001234567899, ",
        "646180110400000007, ",
        "032180000118359718, paper.clabe.digit",
        "03218000011835971, paper.clabe.form"
    })
    void clabe_is_eighteen_digits_of_which_the_last_fits(String clabe, String why) {
        assertThat(PaperNumber.refusal(PaperKind.BANK_ACCOUNT, clabe, true)).isEqualTo(why);
    }

    @Test
    void clabe_is_refused_where_the_installation_does_not_keep_it() {
        assertThat(PaperNumber.refusal(PaperKind.BANK_ACCOUNT, "032180000118359719", false))
                .isEqualTo("paper.number.none");
        assertThat(PaperNumber.refusal(PaperKind.BANK_ACCOUNT, null, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"9900000137, true", "AB-12, true", "12, false", "Nº 55/7, false"})
    void numbers_of_the_migration_authority_are_taken_and_only_remarked(String number, boolean usual) {
        assertThat(PaperNumber.refusal(PaperKind.NUE, InmNumber.tidy(number), false))
                .isNull();
        assertThat(InmNumber.looksUsual(InmNumber.tidy(number))).isEqualTo(usual);
    }

    /** One digit mistyped, or two neighbours swapped (but 0 and 9): the formula of Luhn sees both. */
    @Property
    void slips_in_an_nss_are_seen(
            @ForAll("tenDigits") String ten,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        String nss = completed(ten, Nss::digitFits);
        StringBuilder wrong = new StringBuilder(nss);
        wrong.setCharAt(place, (char) ('0' + (nss.charAt(place) - '0' + slip) % 10));

        assertThat(Nss.digitFits(wrong.toString())).isFalse();
    }

    @Property
    void slips_in_a_clabe_are_seen(
            @ForAll("seventeenDigits") String digits,
            @ForAll @IntRange(min = 0, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        String clabe = completed(digits, Clabe::digitFits);
        StringBuilder wrong = new StringBuilder(clabe);
        wrong.setCharAt(place, (char) ('0' + (clabe.charAt(place) - '0' + slip) % 10));

        assertThat(Clabe.digitFits(wrong.toString())).isFalse();
    }

    @Property
    void nothing_that_is_typed_breaks_a_check(@ForAll PaperKind kind, @ForAll String typed) {
        String number = PaperNumber.tidy(kind, typed);
        String refusal = PaperNumber.refusal(kind, number, true);

        assertThat(refusal == null || refusal.startsWith("paper.")).isTrue();
    }

    @Property
    void nothing_that_is_called_breaks_the_comparison(@ForAll String name) {
        assertThat(Curp.nameFits("PIJM940512MNERNR04", name)).isIn(true, false);
    }

    @Provide
    Arbitrary<String> tenDigits() {
        return Arbitraries.strings().numeric().ofLength(10);
    }

    @Provide
    Arbitrary<String> seventeenDigits() {
        return Arbitraries.strings().numeric().ofLength(17);
    }

    /** Exactly one digit completes a number. */
    private static String completed(String digits, java.util.function.Predicate<String> fits) {
        var whole = java.util.stream.IntStream.range(0, 10)
                .mapToObj(digit -> digits + digit)
                .filter(fits)
                .toList();
        assertThat(whole).hasSize(1);
        return whole.get(0);
    }
}
