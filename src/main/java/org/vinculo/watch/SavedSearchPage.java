package org.vinculo.watch;

import java.util.List;
import org.vinculo.matching.Look;
import org.vinculo.matching.Ranked;
import org.vinculo.matching.Wanted;

/**
 * A saved search as its owner reads it.
 *
 * @param changed what counts otherwise than the vacancy says now
 * @param fresh whom she was told of since she last looked and who can still be proposed, best first
 * @param gone how many she was told of who cannot be proposed now
 */
public record SavedSearchPage(
        long id,
        String name,
        long vacancyId,
        String vacancy,
        boolean open,
        boolean watched,
        Look look,
        List<Wanted> changed,
        List<Ranked> fresh,
        int gone) {}
