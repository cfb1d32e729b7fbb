package org.vinculo.hiringday;

/** The allocation alone, for the table of {@code mvn -Pbench verify} and to be run by itself. */
public final class AllocationBench {

    private static final int PEOPLE = 2_000;
    private static final int VACANCIES = 300;

    private AllocationBench() {}

    /**
     * What came of one day.
     *
     * @param pairs that were allowed
     */
    public record Outcome(int pairs, int total, int greedy, double seconds) {}

    /** @param percent of all pairs that are allowed */
    public static Outcome run(long seed, int percent) {
        Problem day = Days.random(seed, PEOPLE, VACANCIES, percent, 3, 20, 0);
        long begin = System.nanoTime();
        Allocation best = Allocator.best(day);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Outcome(day.pairs().size(), best.total(), Greedy.of(day).total(), seconds);
    }

    public static void main(String[] args) {
        for (int percent : new int[] {10, 10, 100, 100}) {
            System.out.println(run(20_261_127, percent));
        }
    }
}
