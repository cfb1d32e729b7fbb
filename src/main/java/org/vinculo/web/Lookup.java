package org.vinculo.web;

import java.util.Map;

/** A list too long to be sent to a page: what is typed is asked of a service, which knows what the reader may see. */
public interface Lookup {

    /** Some that have the words: code → label, the likeliest first. */
    Map<String, String> find(String words);

    /** What one is called; the code itself when the reader may not see it. */
    String label(String code);
}
