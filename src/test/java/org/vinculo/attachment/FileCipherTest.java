package org.vinculo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.vinculo.kernel.BusinessException;

class FileCipherTest {

    private static final String WORD = "una-palabra-larga-al-azar-de-32-letras-o-mas";

    private final FileKeys keys = FileKeys.of(WORD);
    private final FileCipher cipher = new FileCipher(keys.key(keys.current()), 7);

    @Property(tries = 100)
    void what_was_sealed_is_opened(
            @ForAll @Size(max = 5000) byte[] content,
            @ForAll @IntRange(min = 0, max = 1000) int position,
            @ForAll boolean last) {
        byte[] piece = cipher.seal(content, content.length, position, last);

        assertThat(cipher.open(piece, position, last)).isEqualTo(content);
    }

    @Property(tries = 100)
    void one_changed_bit_is_noticed(
            @ForAll @Size(min = 1, max = 500) byte[] content, @ForAll @IntRange(min = 0, max = 10_000) int bit) {
        byte[] piece = cipher.seal(content, content.length, 0, true);
        piece[bit / 8 % piece.length] ^= (byte) (1 << bit % 8);

        assertThatThrownBy(() -> cipher.open(piece, 0, true)).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void piece_of_another_place_or_another_file_is_noticed() {
        byte[] piece = cipher.seal(new byte[] {1, 2, 3}, 3, 4, false);

        assertThatThrownBy(() -> cipher.open(piece, 5, false)).isInstanceOf(IllegalStateException.class);
        // A file that was cut short would end with a piece that is not the last.
        assertThatThrownBy(() -> cipher.open(piece, 4, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new FileCipher(keys.key(keys.current()), 8).open(piece, 4, false))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(new byte[3], 0, true)).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void former_key_still_opens_and_another_does_not() {
        FileKeys changed = FileKeys.of("otra-palabra-larga-al-azar-de-32-letras-o-mas, " + WORD);

        assertThat(changed.current()).isNotEqualTo(keys.current());
        assertThat(changed.key(keys.current())).isEqualTo(keys.key(keys.current()));
        assertThatThrownBy(() -> keys.key(changed.current())).isInstanceOf(BusinessException.class);
    }

    @Example
    void without_a_long_word_nothing_is_kept() {
        assertThatThrownBy(() -> FileKeys.of("")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> FileKeys.of("corta")).isInstanceOf(BusinessException.class);
    }
}
