package org.vinculo.search;

import java.util.Set;

/** Where the generations of the index are kept. Whatever cannot be known now, for instance from a server that is away, is thrown. */
interface Backend {

    /** Makes a generation with nothing in it. */
    Generation make(String name, Set<Class<?>> documents);

    /** Opens a generation that was made before; null when it is not there any more, or not whole. */
    Generation reopen(String name, Set<Class<?>> documents);

    /** Removes all other generations. */
    void keepOnly(Set<String> names);
}
