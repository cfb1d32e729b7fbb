package org.vinculo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R33: the code that opens the answer, as tired people copy it. */
class ReceiptTest {

    @RepeatedTest(20)
    void R33_code_opens_however_it_is_typed() {
        Receipt drawn = Receipt.draw();
        String shown = drawn.inGroups();
        String typed = shown.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Receipt.typed(typed).orElseThrow().mark()).isEqualTo(drawn.mark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABC",
                "K7QD-9MXP-2HTV-8RWN-C4J",
                "K7QD-9MXP-2HTV-8RWN-C4JGG",
                "U7QD-9MXP-2HTV-8RWN-C4JG",
                "王小明"
            })
    void what_cannot_be_a_code_opens_nothing(String typed) {
        assertThat(Receipt.typed(typed)).isEmpty();
    }

    @Test
    void R33_code_is_in_no_text_that_could_be_logged_and_in_no_column() {
        Receipt receipt = Receipt.draw();
        assertThat(receipt.toString()).doesNotContain(receipt.code());
        assertThat(receipt.mark()).hasSize(64).doesNotContain(receipt.code());
    }
}
