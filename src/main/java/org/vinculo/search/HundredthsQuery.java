package org.vinculo.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Turns the points of another query into whole hundredths, so that equals are equal for the sort behind the score. It hands the
 * least score that still matters down to the other query, which can then pass over whoever cannot reach it.
 */
final class HundredthsQuery extends Query {

    private final Query points;
    private final Hundredths scale;

    HundredthsQuery(Query points, Hundredths scale) {
        this.points = points;
        this.scale = scale;
    }

    /** Lucene says that nothing is left to rewrite by giving back the very same query. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = points.rewrite(searcher);
        return rewritten == points ? this : new HundredthsQuery(rewritten, scale);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight inner = points.createWeight(searcher, mode, 1);
        return mode.needsScores() ? new HundredthsWeight(inner) : inner;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        points.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "hundredths(" + points.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && points.equals(((HundredthsQuery) other).points)
                && scale.equals(((HundredthsQuery) other).scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), points, scale);
    }

    private final class HundredthsWeight extends FilterWeight {

        HundredthsWeight(Weight inner) {
            super(HundredthsQuery.this, inner);
        }

        @Override
        public Scorer scorer(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = scorerSupplier(context);
            return supplier == null ? null : supplier.get(Long.MAX_VALUE);
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier inner = in.scorerSupplier(context);
            return inner == null ? null : new Wrapped(this, inner);
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc) throws IOException {
            Explanation inner = in.explain(context, doc);
            return inner.isMatch()
                    ? Explanation.match(scale.of(inner.getValue().longValue()), "hundredths of the most", inner)
                    : inner;
        }
    }

    private final class Wrapped extends ScorerSupplier {

        private final Weight weight;
        private final ScorerSupplier inner;

        Wrapped(Weight weight, ScorerSupplier inner) {
            this.weight = weight;
            this.inner = inner;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new HundredthsScorer(weight, inner.get(leadCost));
        }

        @Override
        public long cost() {
            return inner.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            inner.setTopLevelScoringClause();
        }
    }

    private final class HundredthsScorer extends FilterScorer {

        HundredthsScorer(Weight weight, Scorer inner) {
            super(inner, weight);
        }

        @Override
        public float score() throws IOException {
            return scale.of((long) in.score());
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return scale.of((long) Math.min(in.getMaxScore(upTo), (float) scale.most()));
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            in.setMinCompetitiveScore((float) scale.least((int) Math.ceil(least)));
        }
    }
}
