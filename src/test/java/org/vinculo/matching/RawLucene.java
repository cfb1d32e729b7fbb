package org.vinculo.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.vinculo.search.Clause;

/** The same by hand, as somebody would write it who needs nothing else of the portal: the measure of the bench. */
final class RawLucene implements AutoCloseable {

    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortedNumericSortField("proposed", SortField.Type.LONG),
            new SortedNumericSortField("number", SortField.Type.LONG));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** On an index that is there already. */
    RawLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
    }

    /** The numbers of the first ones, by the plain sum of their points. */
    List<Long> best(CandidateQuery asked, int size) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.scope().forEach(clause -> query.add(has(clause), Occur.FILTER));
        asked.eligible().forEach(clause -> query.add(has(clause), Occur.FILTER));
        asked.criteria().required().forEach(clause -> query.add(has(clause), Occur.FILTER));
        long start = asked.start().toEpochDay();
        query.add(LongPoint.newRangeQuery("startFrom", Long.MIN_VALUE, start), Occur.FILTER);
        query.add(LongPoint.newRangeQuery("startUntil", start, Long.MAX_VALUE), Occur.FILTER);
        query.add(
                LongPoint.newRangeQuery("adultOn", Long.MIN_VALUE, asked.today().toEpochDay()), Occur.FILTER);
        query.add(has(asked.proposed()), Occur.MUST_NOT);
        for (Clause clause : asked.criteria().points()) {
            query.add(new BoostQuery(new ConstantScoreQuery(has(clause)), clause.points()), Occur.SHOULD);
        }
        List<Long> numbers = new ArrayList<>();
        for (ScoreDoc hit :
                searcher.search(query.build(), new TopFieldCollectorManager(ORDER, size, null, size)).scoreDocs) {
            numbers.add((Long) ((FieldDoc) hit).fields[2]);
        }
        return numbers;
    }

    private static Query has(Clause clause) {
        if (clause.anyOf().size() == 1) {
            return new TermQuery(
                    new Term(clause.field(), clause.anyOf().iterator().next()));
        }
        return new TermInSetQuery(
                clause.field(), clause.anyOf().stream().map(BytesRef::new).toList());
    }

    /** Writes the same documents; the seconds it took. */
    static double write(Path folder, Iterable<CandidateDocument> documents) throws IOException {
        long begin = System.nanoTime();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (CandidateDocument document : documents) {
                writer.updateDocument(new Term("id", document.id().toString()), document(document));
            }
            writer.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Document document(CandidateDocument d) {
        Document document = new Document();
        document.add(new StringField("id", d.id().toString(), Field.Store.YES));
        document.add(new SortedNumericDocValuesField("number", d.number()));
        document.add(new SortedNumericDocValuesField("proposed", d.proposed()));
        words(document, "occupation", d.occupation());
        words(document, "skill", d.skill());
        words(document, "experience", d.experience());
        words(document, "education", d.education());
        words(document, "language", d.language());
        words(document, "place", d.place());
        words(document, "schedule", d.schedule());
        words(document, "site", Set.of(d.site()));
        words(document, "work", d.work());
        words(document, "states", d.states());
        words(document, "vacancies", d.vacancies());
        document.add(new LongPoint("startFrom", d.startFrom()));
        document.add(new LongPoint("startUntil", d.startUntil()));
        document.add(new LongPoint("adultOn", d.adultOn()));
        document.add(new StoredField("profile", d.profile()));
        return document;
    }

    private static void words(Document document, String field, Collection<String> words) {
        words.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
