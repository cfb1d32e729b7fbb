package org.vinculo.matching;

import java.util.List;

/**
 * A ranking and how it is looked at.
 *
 * @param look without what has no meaning for this vacancy
 * @param wanted everything the vacancy asks for, with how much it counts now
 * @param facets of those who can be proposed
 */
public record RankingPage(Ranking ranking, Look look, List<Wanted> wanted, List<Facet.Group> facets) {}
