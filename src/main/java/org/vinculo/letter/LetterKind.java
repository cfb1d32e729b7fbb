package org.vinculo.letter;

/** What a letter is for. Each kind has the two letters its references begin with. */
public enum LetterKind {
    ATTENTION("CA"),
    PRESENTATION("CP"),
    JOB_OFFER("OE");

    private final String prefix;

    LetterKind(String prefix) {
        this.prefix = prefix;
    }

    /** For instance "CA-000012": nothing in it says who the letter is about. */
    String reference(long id) {
        return "%s-%06d".formatted(prefix, id);
    }
}
