package org.vinculo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void text_is_given_back_and_secrets_buttons_and_hidden_values_are_not() {
        String typed = TypedText.of(Map.of(
                "person:usedName", new String[] {"María"},
                "person:otherNames", new String[] {" "},
                "person:phones:0:number", new String[] {"962 555 0100"},
                "person:save", new String[] {"person:save"},
                "person:password", new String[] {"secreta"},
                "person:nationalities_hinput", new String[] {"HN"},
                "person_SUBMIT", new String[] {"1"},
                "jakarta.faces.ViewState", new String[] {"abc"}));

        assertThat(typed).isEqualTo("962 555 0100 · María");
    }
}
