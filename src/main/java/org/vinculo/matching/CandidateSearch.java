package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.search.Found;
import org.vinculo.search.Scoring;
import org.vinculo.search.SearchIndex;

/** The ranking by the index: in the order of {@link Ranking#ORDER} whatever the number of people, without reading them. */
@ApplicationScoped
class CandidateSearch {

    /** More than there are: the catalogue's skills, languages and places. */
    private static final int WORDS = 10_000;

    private SearchIndex index;

    /** For the container. */
    CandidateSearch() {}

    @Inject
    CandidateSearch(SearchIndex index) {
        this.index = index;
    }

    /**
     * One of those who can be proposed.
     *
     * @param line see {@link CandidateText}
     */
    record Hit(long id, int score, String line) {}

    /**
     * Those who can be proposed, best first, and those who cannot be now, for whatever reason, the fittest first.
     *
     * @param total how many can be proposed
     * @param otherTotal how many cannot
     * @param facets how many of those who can have each word of a facet
     */
    record Sides(List<Hit> best, long total, List<Long> others, long otherTotal, Map<String, Long> facets) {

        static final Sides NONE = new Sides(List.of(), 0, List.of(), 0, Map.of());
    }

    /** Those who can be proposed, best first. */
    Found<List<Hit>> best(CandidateQuery query, int first, int size) {
        return index.ask(session -> best(session, query, first, size), List.of());
    }

    /** @param size how many who can be proposed are told; of the others as many as {@code others} */
    Found<Sides> sides(CandidateQuery query, int first, int size, int others) {
        return index.ask(
                session -> new Sides(
                        best(session, query, first, size),
                        session.search(CandidateDocument.class)
                                .where(f -> eligible(f, query))
                                .fetchTotalHitCount(),
                        others(session, query, others),
                        session.search(CandidateDocument.class)
                                .where(f -> others(f, query))
                                .fetchTotalHitCount(),
                        facets(session, query)),
                Sides.NONE);
    }

    /** Everybody who can be proposed, in no order. */
    Found<Set<Long>> ids(CandidateQuery query) {
        return index.ask(
                session -> Set.copyOf(session.search(CandidateDocument.class)
                        .select(f -> f.id(Long.class))
                        .where(f -> eligible(f, query))
                        .fetchAllHits()),
                Set.of());
    }

    private static List<Hit> best(SearchSession session, CandidateQuery query, int first, int size) {
        return session.search(CandidateDocument.class)
                .select(f -> f.composite()
                        .from(f.id(Long.class), f.score(), f.field("profile", String.class))
                        .as((id, score, line) -> new Hit(id, score.intValue(), line)))
                .where(f -> scored(f, query, eligible(f, query)))
                .sort(f -> f.score().then().field("proposed").then().field("number"))
                .fetchHits(first, size);
    }

    private static List<Long> others(SearchSession session, CandidateQuery query, int size) {
        return session.search(CandidateDocument.class)
                .select(f -> f.id(Long.class))
                .where(f -> scored(f, query, others(f, query)))
                .sort(f -> f.score().then().field("proposed").then().field("number"))
                .fetchHits(size);
    }

    /** How many of those who can be proposed have each word of a facet. */
    private static Map<String, Long> facets(SearchSession session, CandidateQuery query) {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of("facets");
        return session.search(CandidateDocument.class)
                .where(f -> eligible(f, query))
                .aggregation(
                        counts, f -> f.terms().field("facets", String.class).maxTermCount(WORDS))
                .fetch(0)
                .aggregation(counts);
    }

    private static PredicateFinalStep scored(
            TypedSearchPredicateFactory<?> f, CandidateQuery query, BooleanPredicateClausesStep<?, ?> kept) {
        return Scoring.hundredths(f, kept, query.criteria().points(), query.scale());
    }

    private static BooleanPredicateClausesStep<?, ?> eligible(TypedSearchPredicateFactory<?> f, CandidateQuery query) {
        BooleanPredicateClausesStep<?, ?> kept = f.bool();
        long start = query.start().toEpochDay();
        query.scope().forEach(clause -> kept.filter(Scoring.has(f, clause)));
        query.eligible().forEach(clause -> kept.filter(Scoring.has(f, clause)));
        query.criteria().required().forEach(clause -> kept.filter(Scoring.has(f, clause)));
        kept.filter(f.range().field("startFrom").atMost(start));
        kept.filter(f.range().field("startUntil").atLeast(start));
        kept.filter(f.range().field("adultOn").atMost(query.today().toEpochDay()));
        kept.mustNot(Scoring.has(f, query.proposed()));
        return kept;
    }

    /** Everybody else who may be seen. Who may be a child alone is in no list at all. */
    private static BooleanPredicateClausesStep<?, ?> others(TypedSearchPredicateFactory<?> f, CandidateQuery query) {
        BooleanPredicateClausesStep<?, ?> kept = f.bool();
        kept.filter(f.matchAll());
        query.scope().forEach(clause -> kept.filter(Scoring.has(f, clause)));
        kept.mustNot(eligible(f, query).toPredicate());
        kept.filter(f.range().field("listedOn").atMost(query.today().toEpochDay()));
        return kept;
    }
}
