package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageServiceTest {

    @ParameterizedTest
    @CsvSource({
        "9621234567, 529621234567",
        "+5215512345678, 5215512345678",
        "+50212345678, 50212345678",
        "50212345678, 50212345678"
    })
    void number_has_its_countrys_digits(String number, String expected) {
        assertThat(MessageService.international(number)).isEqualTo(expected);
    }
}
