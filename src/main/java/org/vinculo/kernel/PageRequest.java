package org.vinculo.kernel;

/**
 * Which rows of a list are wanted.
 *
 * @param first offset of the first row, from 0
 * @param size at most so many rows
 * @param sort a property name, null for the list's own order; repositories map it by a list of allowed names
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, true);
    }
}
