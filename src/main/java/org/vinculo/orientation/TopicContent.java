package org.vinculo.orientation;

/**
 * What is said about a subject on a day, as a reader sees it.
 *
 * @param editionId what to remember when it was shown to somebody
 * @param text in the language asked for, or the Spanish where that has no words yet
 * @param spanish what binds
 */
public record TopicContent(
        Long editionId, Subject subject, int number, ContentText text, ContentText spanish, ContentFacts facts) {

    /** The Spanish stands beside it: nobody has read this translation yet. */
    public boolean isTranslationOpen() {
        return isTranslated() && !text.isReviewed();
    }

    public boolean isTranslated() {
        return !text.language().equals(spanish.language());
    }

    public boolean isOverdue() {
        return facts.overdue();
    }
}
