package org.vinculo.search;

/** Shows whether anybody but us has touched what an index is kept in. */
interface Seal {

    /** Asked with every answer: whether nothing is known to be wrong. */
    boolean isIntact();

    /** Looks closely; asked every few seconds, and before writing. */
    default boolean isBroken() {
        return !isIntact();
    }

    /**
     * We have written: how it is now is how it has to be.
     *
     * @throws IllegalStateException when something else has happened to it, too
     */
    default void renew() {}
}
