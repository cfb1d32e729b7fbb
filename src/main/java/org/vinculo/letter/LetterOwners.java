package org.vinculo.letter;

/** The people letters are about, as the feature that keeps them knows them: this package lies below it. */
public interface LetterOwners {

    /** Throws {@link org.vinculo.kernel.NotFoundException} when whoever asks may not see this person. */
    void require(long personId);

    /** Writes a line in the person's timeline. */
    void note(long personId, String verb, long letterId, String reference);

    /** Notes in the read log that a letter of hers was opened. */
    void opened(long personId);
}
