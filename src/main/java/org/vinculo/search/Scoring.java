package org.vinculo.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/**
 * How clauses become a query that decides and counts. Points are whole numbers that are added up as floating point numbers, which is
 * exact up to {@value #MOST} of them.
 */
public final class Scoring {

    /** Above it the sum of whole numbers would be rounded. */
    static final int MOST = 1 << 24;

    /** As {@link Hundredths#of}. */
    private static final String HUNDREDTHS = "long most = params.most; if (most == 0L) { return 100; }"
            + " long points = (long) _score - 1L + (long) params.base; return (200L * points + most) / (2L * most);";

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

    /**
     * Scores those who are kept by the points of the clauses whose words they have, as whole hundredths of the most there can be.
     *
     * @param kept decides who is in, and gives no points
     */
    public static PredicateFinalStep hundredths(
            TypedSearchPredicateFactory<?> factory,
            BooleanPredicateClausesStep<?, ?> kept,
            Collection<Clause> points,
            Hundredths scale) {
        if (scale.most() >= MOST) {
            throw new IllegalArgumentException("too many points to be added up exactly: " + scale.most());
        }
        return factory.extension()
                .ifSupported(LuceneExtension.get(), lucene -> {
                    points.forEach(clause -> kept.should(has(factory, clause)));
                    return lucene.fromLuceneQuery(
                            new HundredthsQuery(LuceneMigrationUtils.toLuceneQuery(kept.toPredicate()), scale));
                })
                .ifSupported(
                        ElasticsearchExtension.get(),
                        openSearch -> kept.must(openSearch.fromJson(script(points, scale))))
                .orElseFail();
    }

    /** Whoever has none of the words matches, too, with the one point of "all" that the script takes away again. */
    private static JsonObject script(Collection<Clause> points, Hundredths scale) {
        JsonArray clauses = new JsonArray();
        points.forEach(clause -> clauses.add(constant(clause)));
        JsonObject sum = object("must", object("match_all", new JsonObject()));
        sum.add("should", clauses);
        JsonObject params = new JsonObject();
        params.addProperty("base", scale.base());
        params.addProperty("most", scale.most());
        JsonObject script = new JsonObject();
        script.addProperty("source", HUNDREDTHS);
        script.add("params", params);
        JsonObject scored = object("query", object("bool", sum));
        scored.add("script", script);
        return object("script_score", scored);
    }

    private static JsonObject constant(Clause clause) {
        JsonArray words = new JsonArray();
        clause.anyOf().forEach(words::add);
        JsonObject constant = object("filter", object("terms", object(clause.field(), words)));
        constant.addProperty("boost", clause.points());
        return object("constant_score", constant);
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }
}
