package org.vinculo.options;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the page of a person's options shows.
 *
 * @param answeredAt null when she was not asked yet
 * @param humanFirst why somebody talks with her first; empty when nothing says so
 * @param hidden no routes are listed before that
 * @param open what nobody knows yet and may open another route
 * @param letterLanguage the language of what she takes home
 */
public record OptionsRead(
        Instant answeredAt,
        Set<HumanFirst> humanFirst,
        boolean hidden,
        List<RouteCost> routes,
        List<Fact> open,
        List<SheetRow> sheets,
        String letterLanguage) {}
