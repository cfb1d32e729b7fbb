package org.vinculo.web;

import java.util.Map;

/** A page that edits one thing and can say, in the reader's words, what it would save and what is saved now. */
public interface EditView {

    /** What is typed: label → value, in the order of the page. */
    Map<String, String> mine();

    /** What is stored now: the same labels. */
    Map<String, String> theirs();

    /**
     * Goes on from the stored version.
     *
     * @param keepMine true keeps what is typed over it, false takes what is stored
     */
    void reload(boolean keepMine);
}
