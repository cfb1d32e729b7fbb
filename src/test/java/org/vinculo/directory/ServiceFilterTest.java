package org.vinculo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceFilterTest {

    @Test
    void eachWordIsLookedForOnItsOwn() {
        assertThat(new ServiceFilter("  Albergue  mujeres ", null, false).patterns())
                .containsExactly("%albergue%", "%mujeres%");
    }

    @Test
    void signsOfTheQueryLanguageAreOnlyLetters() {
        assertThat(new ServiceFilter("100%_! ", null, false).patterns()).containsExactly("%100!%!_!!%");
    }

    @Test
    void noWordsAskForEverything() {
        assertThat(new ServiceFilter("  ", null, false).patterns()).isEmpty();
        assertThat(new ServiceFilter(null, null, false).patterns()).isEmpty();
    }
}
