package org.vinculo.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfcTest {

    @ParameterizedTest
    @ValueSource(strings = {"TAP190610QW5", "MAB9307148T4", "GODE561231GR8", "PIJM9405127KA", "LOXW881103AB6"})
    void real_looking_numbers_fit_their_check_digit(String rfc) {
        assertThat(Rfc.isWellFormed(rfc)).isTrue();
        assertThat(Rfc.digitFits(rfc)).isTrue();
    }

    @Test
    void a_number_with_a_wrong_digit_keeps_its_form() {
        assertThat(Rfc.isWellFormed("TAP190610QW4")).isTrue();
        assertThat(Rfc.digitFits("TAP190610QW4")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAP191310QW5", "TAP1906", "XAXX010101000", "XEXX010101000", "tap190610qw5 "})
    void numbers_of_nobody_or_out_of_form_are_refused(String rfc) {
        assertThat(Rfc.isWellFormed(rfc)).isFalse();
    }

    @Test
    void spaces_and_dashes_are_taken_out() {
        assertThat(Rfc.tidy(" tap-190610 qw5")).isEqualTo("TAP190610QW5");
        assertThat(Rfc.tidy("  ")).isNull();
    }
}
