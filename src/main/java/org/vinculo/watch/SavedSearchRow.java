package org.vinculo.watch;

import org.vinculo.kernel.Row;

/**
 * A saved search in its owner's list.
 *
 * @param fresh how many people she was told of since she last looked
 */
public record SavedSearchRow(Long id, String name, long vacancyId, String vacancy, boolean watched, long fresh)
        implements Row {

    SavedSearchRow named(String title) {
        return new SavedSearchRow(id, name, vacancyId, title, watched, fresh);
    }
}
