package org.vinculo.attention;

/**
 * A note as the one who asks may read it.
 *
 * @param text null when there is none or it is not for her
 * @param withheld whether there is one that is not for her
 */
public record NoteRead(String text, Secrecy secrecy, boolean withheld) {

    static NoteRead of(Note note, long author, Note.Reader reader) {
        boolean hers = note.isReadBy(author, reader);
        return new NoteRead(hers ? note.getText() : null, note.getSecrecy(), !hers);
    }

    /** The same, kept from her for another reason. */
    NoteRead withheldToo() {
        return new NoteRead(null, secrecy, withheld || text != null);
    }
}
