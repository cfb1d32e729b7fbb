package org.vinculo.search;

import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/** How clauses become a query that decides and counts. */
public final class Scoring {

    private Scoring() {}

    /** Keeps those who have one of the words. */
    public static SearchPredicate has(TypedSearchPredicateFactory<?> factory, Clause clause) {
        return factory.terms()
                .field(clause.field())
                .matchingAny(clause.anyOf())
                .constantScore()
                .boost(Math.max(clause.points(), 1))
                .toPredicate();
    }

    /** Lets whoever has one of the words have the clause's points, exactly. */
    public static void add(
            BooleanPredicateClausesStep<?, ?> query, TypedSearchPredicateFactory<?> factory, Clause clause) {
        query.should(has(factory, clause));
    }

    /** The points of a query as whole hundredths of the most there can be, to be sorted by. */
    public static PredicateFinalStep hundredths(
            TypedSearchPredicateFactory<?> factory, SearchPredicate points, Hundredths scale) {
        return factory.extension(LuceneExtension.get())
                .fromLuceneQuery(new HundredthsQuery(LuceneMigrationUtils.toLuceneQuery(points), scale));
    }
}
