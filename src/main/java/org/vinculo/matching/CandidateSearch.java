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
import org.vinculo.search.OutboxDrain;
import org.vinculo.search.Scoring;
import org.vinculo.search.SearchIndex;

/** The ranking by the index: in the order of {@link Ranking#ORDER} whatever the number of people, without reading them. */
@ApplicationScoped
class CandidateSearch {

    /** More than there are: the catalogue's skills, languages and places. */
    private static final int WORDS = 10_000;

    private SearchIndex index;
    private OutboxDrain outbox;

    /** For the container. */
    CandidateSearch() {}

    @Inject
    CandidateSearch(SearchIndex index, OutboxDrain outbox) {
        this.index = index;
        this.outbox = outbox;
    }

    /**
     * One of those who can be proposed.
     *
     * @param line see {@link CandidateText}
     */
    record Hit(long id, int score, String line) {}

    /** Whether everything that was saved is in the index. */
    boolean isComplete() {
        return outbox.waiting() == 0;
    }

    /** Those who can be proposed, best first. */
    List<Hit> best(CandidateQuery query, int first, int size) {
        try (SearchSession session = index.session()) {
            return session.search(CandidateDocument.class)
                    .select(f -> f.composite()
                            .from(f.id(Long.class), f.score(), f.field("profile", String.class))
                            .as((id, score, line) -> new Hit(id, score.intValue(), line)))
                    .where(f -> scored(f, query, eligible(f, query)))
                    .sort(f -> f.score().then().field("proposed").then().field("number"))
                    .fetchHits(first, size);
        }
    }

    /** The numbers of those who cannot be proposed now, for whatever reason, the fittest first. */
    List<Long> others(CandidateQuery query, int size) {
        try (SearchSession session = index.session()) {
            return session.search(CandidateDocument.class)
                    .select(f -> f.id(Long.class))
                    .where(f -> scored(f, query, others(f, query)))
                    .sort(f -> f.score().then().field("proposed").then().field("number"))
                    .fetchHits(size);
        }
    }

    /** Everybody who can be proposed, in no order. */
    Set<Long> ids(CandidateQuery query) {
        try (SearchSession session = index.session()) {
            return Set.copyOf(session.search(CandidateDocument.class)
                    .select(f -> f.id(Long.class))
                    .where(f -> eligible(f, query))
                    .fetchAllHits());
        }
    }

    long countEligible(CandidateQuery query) {
        try (SearchSession session = index.session()) {
            return session.search(CandidateDocument.class)
                    .where(f -> eligible(f, query))
                    .fetchTotalHitCount();
        }
    }

    long countOthers(CandidateQuery query) {
        try (SearchSession session = index.session()) {
            return session.search(CandidateDocument.class)
                    .where(f -> others(f, query))
                    .fetchTotalHitCount();
        }
    }

    /** How many of those who can be proposed have each word of a facet. */
    Map<String, Long> facets(CandidateQuery query) {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of("facets");
        try (SearchSession session = index.session()) {
            return session.search(CandidateDocument.class)
                    .where(f -> eligible(f, query))
                    .aggregation(
                            counts, f -> f.terms().field("facets", String.class).maxTermCount(WORDS))
                    .fetch(0)
                    .aggregation(counts);
        }
    }

    private static PredicateFinalStep scored(
            TypedSearchPredicateFactory<?> f, CandidateQuery query, BooleanPredicateClausesStep<?, ?> kept) {
        query.criteria().points().forEach(clause -> Scoring.add(kept, f, clause));
        return Scoring.hundredths(f, kept.toPredicate(), query.scale());
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
