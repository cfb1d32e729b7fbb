package org.vinculo.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vinculo.kernel.BusinessException;

class InterpreterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static InterpreterForm form(LocalDate signedOn) {
        InterpreterForm form = new InterpreterForm();
        form.setName("Widlene");
        form.setPhone("+52 962 555 0190");
        form.setLanguages(List.of("hat", "fra"));
        form.setSignedOn(signedOn);
        return form;
    }

    @Test
    void who_has_not_signed_cannot_be_booked() {
        Interpreter interpreter = new Interpreter(form(null), TODAY);
        refused(interpreter, "interpreter.unsigned");

        interpreter.change(form(TODAY), TODAY);
        interpreter.requireBookable();
        assertThat(interpreter.row().isBookable()).isTrue();
        assertThat(interpreter.row().languages()).containsExactly("fra", "hat");
    }

    @Test
    void who_is_off_the_list_cannot_be_booked_until_she_is_back() {
        Interpreter interpreter = new Interpreter(form(TODAY), TODAY);
        interpreter.retire();
        refused(interpreter, "interpreter.retired");
        assertThatThrownBy(interpreter::retire).isInstanceOf(BusinessException.class);
        interpreter.bringBack();
        interpreter.requireBookable();
        assertThatThrownBy(interpreter::bringBack).isInstanceOf(BusinessException.class);
    }

    @Test
    void nobody_signs_tomorrow() {
        assertThatThrownBy(() -> new Interpreter(form(TODAY.plusDays(1)), TODAY))
                .isInstanceOf(BusinessException.class);
    }

    private static void refused(Interpreter interpreter, String key) {
        assertThatThrownBy(interpreter::requireBookable)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
