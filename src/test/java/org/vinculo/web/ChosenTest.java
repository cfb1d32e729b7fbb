package org.vinculo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.kernel.NotFoundException;

class ChosenTest {

    @Test
    void number_is_read() {
        assertThat(Chosen.id("12")).isEqualTo(12);
        assertThat(Chosen.idOrNone("12")).isEqualTo(12);
    }

    @Test
    void nothing_may_be_chosen_only_where_nothing_need_be() {
        assertThat(Chosen.idOrNone(" ")).isNull();
        assertThat(Chosen.idOrNone(null)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "1 or 1=1", "99999999999999999999"})
    void forged_one_names_nothing(String code) {
        assertThatThrownBy(() -> Chosen.id(code)).isInstanceOf(NotFoundException.class);
    }
}
