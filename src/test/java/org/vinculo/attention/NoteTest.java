package org.vinculo.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.Profession;

/** Who reads a note: chosen when it is written. */
class NoteTest {

    private static final long AUTHOR = 1;

    @ParameterizedTest
    @CsvSource({
        // kept to, who asks, her profession, answers for protection, reads it
        "TEAM, 2, , false, true",
        "TEAM, 2, LAW, true, true",
        "PROFESSION, 1, , false, true",
        "PROFESSION, 2, PSYCHOLOGY, false, true",
        "PROFESSION, 2, LAW, false, false",
        "PROFESSION, 2, , false, false",
        "PROFESSION, 2, LAW, true, false",
        "PROTECTION, 1, , false, true",
        "PROTECTION, 2, PSYCHOLOGY, false, false",
        "PROTECTION, 2, , true, true",
    })
    void who_reads_it(Secrecy secrecy, long asks, Profession profession, boolean protection, boolean reads) {
        Note note = new Note("what was said", secrecy, Profession.PSYCHOLOGY);
        Note.Reader reader = new Note.Reader(asks, profession, protection);

        assertThat(note.isReadBy(AUTHOR, reader)).isEqualTo(reads);
        NoteRead read = NoteRead.of(note, AUTHOR, reader);
        assertThat(read.text()).isEqualTo(reads ? "what was said" : null);
        assertThat(read.withheld()).isEqualTo(!reads);
    }

    @Test
    void who_has_no_profession_keeps_none_to_it() {
        assertThatThrownBy(() -> new Note("what was said", Secrecy.PROFESSION, null))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("secrecy"));
    }

    @Test
    void where_nothing_was_written_nothing_is_withheld() {
        Note empty = new Note(null, Secrecy.PROTECTION, null);

        NoteRead read = NoteRead.of(empty, AUTHOR, new Note.Reader(2, null, false));

        assertThat(read.withheld()).isFalse();
        assertThat(empty.getSecrecy()).isEqualTo(Secrecy.TEAM);
    }
}
