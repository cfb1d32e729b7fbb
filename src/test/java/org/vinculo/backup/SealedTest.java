package org.vinculo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.attachment.FileCipher;
import org.vinculo.attachment.FileKeys;

/** What comes out is what went in, or a refusal: never something else. */
class SealedTest {

    private static final FileKeys KEYS = FileKeys.of("una-palabra-larga-y-al-azar-para-pruebas");
    private static final FileKeys OTHER = FileKeys.of("otra-palabra-larga-y-al-azar-para-probar");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FileCipher.PIECE - 1, FileCipher.PIECE, FileCipher.PIECE + 1, 2 * FileCipher.PIECE})
    void every_length_comes_back(int length) throws IOException {
        byte[] content = content(length);

        assertThat(open(seal(content), KEYS)).isEqualTo(content);
    }

    @Test
    void what_was_cut_off_anywhere_is_refused() throws IOException {
        byte[] sealed = seal(content(2 * FileCipher.PIECE + 100));
        int piece = 4 + 12 + FileCipher.PIECE + 16;
        int head = 24;
        for (int length :
                new int[] {head, head + 2, head + piece, head + 2 * piece, head + 2 * piece + 3, sealed.length - 1}) {
            assertThatThrownBy(() -> open(Arrays.copyOf(sealed, length), KEYS))
                    .as("%s of %s bytes", length, sealed.length)
                    .hasMessage("backup.refused.damaged");
        }
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, head - 1), KEYS)).hasMessage("backup.refused.none");
    }

    @Test
    void one_bit_changed_anywhere_is_refused() throws IOException {
        byte[] sealed = seal(content(FileCipher.PIECE + 100));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] changed = sealed.clone();
            int at = random.nextInt(sealed.length);
            changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(8)));
            assertThatThrownBy(() -> open(changed, KEYS)).hasMessageStartingWith("backup.refused.");
        }
    }

    @Test
    void another_key_is_told_by_its_mark() throws IOException {
        byte[] sealed = seal(content(10));

        assertThatThrownBy(() -> open(sealed, OTHER))
                .hasMessage("backup.refused.key")
                .hasFieldOrPropertyWithValue("args", new Object[] {KEYS.current()});
        assertThatThrownBy(() -> open("PK no es un respaldo de este portal".getBytes(StandardCharsets.UTF_8), KEYS))
                .hasMessage("backup.refused.none");
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] seal(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutput sealed = new SealedOutput(out, KEYS, 4711)) {
            sealed.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, FileKeys keys) throws IOException {
        try (SealedInput in = new SealedInput(new ByteArrayInputStream(sealed), keys)) {
            return in.readAllBytes();
        }
    }
}
