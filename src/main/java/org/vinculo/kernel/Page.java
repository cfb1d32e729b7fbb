package org.vinculo.kernel;

import java.util.List;

/**
 * Some rows of a longer list, and how long it is.
 *
 * @param complete false where rows may be missing, because the index they were found by lacks something
 */
public record Page<T>(List<T> rows, long total, boolean complete) {

    public Page(List<T> rows, long total) {
        this(rows, total, true);
    }
}
