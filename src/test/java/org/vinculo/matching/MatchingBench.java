package org.vinculo.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.hiringday.AllocationBench;
import org.vinculo.launch.EmbeddedDatabase;
import org.vinculo.launch.Ports;
import org.vinculo.search.SearchIndex;

/**
 * How fast people are found, set beside the same by hand and the same in the database: {@code mvn -Pbench verify}, with a million
 * people when {@code -Dbench.million}. Writes {@code target/bench.json} and fails when a bar is not reached.
 */
public final class MatchingBench {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final int TOP = 20;
    private static final int VACANCIES = 2_000;
    private static final int WARM = 300;
    private static final int MEASURED = 600;
    private static final int BATCH = 5_000;

    private final Path home;
    private final BenchRows rows = new BenchRows();
    private final World world = new World(20_261_122, 10);
    private final List<Asked> vacancies;
    private double smaller;
    private double smallerByHand;

    private MatchingBench(Path home) {
        this.home = home;
        vacancies = IntStream.range(0, VACANCIES)
                .mapToObj(i -> Asked.of(world.vacancy(i), true, world.tree, world.places, Weights.DELIVERED))
                .toList();
    }

    public static void main(String[] args) throws Exception {
        HIBERNATE.setLevel(Level.WARNING);
        Path home = Path.of(args[0]);
        delete(home);
        MatchingBench bench = new MatchingBench(home);
        bench.run(10_000, false);
        bench.run(100_000, true);
        if (args.length > 2 && Boolean.parseBoolean(args[2])) {
            bench.run(1_000_000, false);
        }
        bench.allocate(10);
        bench.allocate(100);
        bench.rows.print(System.out);
        bench.rows.write(Path.of(args[1]));
        delete(home);
        if (!bench.rows.allPass()) {
            System.exit(1);
        }
    }

    private void run(int people, boolean database) throws Exception {
        Path folder = home.resolve("index-" + people);
        String size = String.format("%,d people: ", people);
        build(size, folder, people);
        SearchIndex index = SearchIndex.over(folder, Set.of(CandidateDocument.class));
        try (RawLucene byHand = new RawLucene(folder.resolve("candidate"))) {
            CandidateSearch search = new CandidateSearch(index);
            compare(size, people, search, byHand);
            explain(size, search);
            if (database) {
                everyVacancy(size, people, search);
                compareDatabase(size, people, search);
            }
        } finally {
            index.close();
        }
    }

    /** The same documents twice: through Hibernate Search as the portal does it, and by hand. */
    private void build(String size, Path folder, int people) throws IOException {
        SearchIndex index = SearchIndex.over(folder, Set.of(CandidateDocument.class));
        List<CandidateDocument> sample = documents(0, Math.min(people, 100_000));
        double byHand = sample.size() / RawLucene.write(home.resolve("raw-" + people), sample);
        long begin = System.nanoTime();
        write(index, sample);
        double rate = sample.size() / ((System.nanoTime() - begin) / 1e9);
        rows.ratioAtLeast(size + "building the index", rate, byHand, "documents/s", 0.6);
        for (int from = sample.size(); from < people; from += BATCH) {
            write(index, documents(from, BATCH));
        }
        index.close();
    }

    private static void write(SearchIndex index, List<CandidateDocument> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            try (SearchSession session = index.session()) {
                var indexer = session.indexingPlan();
                documents
                        .subList(from, Math.min(documents.size(), from + BATCH))
                        .forEach(indexer::addOrUpdate);
            }
        }
    }

    private List<CandidateDocument> documents(int from, int count) {
        World people = new World(from + 1L, 10);
        return IntStream.range(from, from + count)
                .mapToObj(i -> people.document(people.person(i + 1L), Set.of()))
                .toList();
    }

    /** One after the other on each vacancy in turn, so that a busy moment of the machine meets both. */
    private void compare(String size, int people, CandidateSearch search, RawLucene byHand) throws IOException {
        double[] ours = new double[MEASURED];
        double[] theirs = new double[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            CandidateQuery query = query(i + WARM);
            long begin = System.nanoTime();
            List<Long> found = byHand.best(query, TOP);
            long between = System.nanoTime();
            int size20 = top(search, asked(i + WARM)).size();
            long end = System.nanoTime();
            if (size20 != found.size()) {
                throw new IllegalStateException("not the same: " + size20 + " and " + found.size());
            }
            if (i >= 0) {
                theirs[i] = (between - begin) / 1e6;
                ours[i] = (end - between) / 1e6;
            }
        }
        rows.ratioAtMost(size + "top 20, p50, against Lucene by hand", at(ours, 50), at(theirs, 50), "ms", 1.3);
        rows.ratioAtMost(size + "top 20, p95, against Lucene by hand", at(ours, 95), at(theirs, 95), "ms", 1.5);
        if (people == 1_000_000) {
            rows.ratioAtMost(
                    "growth from 100,000 to 1,000,000 people, p50",
                    at(ours, 50) / smaller,
                    at(theirs, 50) / smallerByHand,
                    "times",
                    1.1);
        }
        smaller = at(ours, 50);
        smallerByHand = at(theirs, 50);
    }

    private void explain(String size, CandidateSearch search) {
        double[] bare = new double[MEASURED];
        double[] explained = new double[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            Asked asked = asked(i + WARM);
            long begin = System.nanoTime();
            int without = top(search, asked).size();
            long between = System.nanoTime();
            long with = top(search, asked).stream()
                    .map(hit -> asked.explain(hit, World.TODAY))
                    .count();
            long end = System.nanoTime();
            if (without != with) {
                throw new IllegalStateException("not the same");
            }
            if (i >= 0) {
                bare[i] = (between - begin) / 1e6;
                explained[i] = (end - between) / 1e6;
            }
        }
        rows.ratioAtMost(
                size + "with the explanation of 20, p50, against without", at(explained, 50), at(bare, 50), "ms", 1.3);
    }

    private void everyVacancy(String size, int people, CandidateSearch search) {
        long begin = System.nanoTime();
        vacancies.forEach(asked -> top(search, asked).forEach(hit -> asked.explain(hit, World.TODAY)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        rows.report(size + "all 2,000 vacancies, explained", seconds, "s");
        rows.report(size + "pairs of a person and a vacancy", (double) people * VACANCIES / seconds, "pairs/s");
    }

    private void compareDatabase(String size, int people, CandidateSearch search) throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(
                        home.resolve("db"), Ports.free(), List.of(), List.of("bench"), "--innodb-buffer-pool-size=1G");
                FullTextTable table = new FullTextTable(database.url("bench"), database.user(), database.password())) {
            table.fill(documents(0, people));
            int repeated = 60;
            double[] ours = new double[repeated];
            double[] theirs = new double[repeated];
            for (int i = -10; i < repeated; i++) {
                long begin = System.nanoTime();
                table.best(query(i + WARM), TOP);
                long between = System.nanoTime();
                top(search, asked(i + WARM));
                long end = System.nanoTime();
                if (i >= 0) {
                    theirs[i] = (between - begin) / 1e6;
                    ours[i] = (end - between) / 1e6;
                }
            }
            rows.ratioAtLeast(
                    size + "MariaDB FULLTEXT with the same filters, p50, against ours",
                    at(theirs, 50),
                    at(ours, 50),
                    "ms",
                    15);
        }
    }

    /** A hiring day: the proof that it is the best is part of the time. */
    private void allocate(int percent) {
        String name = String.format("2,000 people to 300 vacancies, %d %% of all pairs: ", percent);
        AllocationBench.Outcome outcome = AllocationBench.run(20_261_127, percent);
        rows.ratioAtLeast(name + "total fit against greedy", outcome.total(), outcome.greedy(), "hundredths", 1);
        rows.atMost(name + "time", outcome.seconds(), "s", 10);
    }

    private List<CandidateSearch.Hit> top(CandidateSearch search, Asked asked) {
        return search.best(asked.query(CandidateRepository.Scope.ALL, World.TODAY), 0, TOP)
                .answer();
    }

    private Asked asked(int i) {
        return vacancies.get(i % VACANCIES);
    }

    private CandidateQuery query(int i) {
        return asked(i).query(CandidateRepository.Scope.ALL, World.TODAY);
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
