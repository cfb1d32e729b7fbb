package org.vinculo.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The papers of a person.
 *
 * @param obstacle why there is no list for her, as a key; or null
 * @param rows the papers for work, in their order
 * @param numbers those of the migration authority
 */
public record PaperList(String obstacle, List<PaperRow> rows, List<PaperRow> numbers) {

    static PaperList none(String obstacle) {
        return new PaperList(obstacle, List.of(), List.of());
    }

    /** Puts what was recorded in its order, with all that was not. */
    static PaperList of(List<PaperFacts> recorded, Function<PaperFacts, Set<PaperFinding>> check) {
        Map<PaperKind, PaperFacts> current =
                recorded.stream().collect(Collectors.toMap(PaperFacts::kind, Function.identity()));
        Function<PaperKind, PaperFacts> facts = kind -> current.getOrDefault(kind, unrecorded(kind));
        PaperKind next = PaperKind.checklist().stream()
                .filter(kind -> isMissing(facts.apply(kind)))
                .findFirst()
                .orElse(null);
        List<PaperRow> all = Arrays.stream(PaperKind.values())
                .map(kind -> new PaperRow(
                        facts.apply(kind), check.apply(facts.apply(kind)), waitsFor(kind, facts), kind == next))
                .toList();
        return new PaperList(
                null,
                all.stream().filter(row -> !row.kind().isOfInm()).toList(),
                all.stream().filter(row -> row.kind().isOfInm()).toList());
    }

    private static PaperKind waitsFor(PaperKind kind, Function<PaperKind, PaperFacts> facts) {
        PaperKind before = kind.before();
        return before != null && isMissing(facts.apply(kind)) && isMissing(facts.apply(before)) ? before : null;
    }

    private static boolean isMissing(PaperFacts facts) {
        return facts.state() == PaperState.PENDING || facts.state() == PaperState.IN_PROCESS;
    }

    private static PaperFacts unrecorded(PaperKind kind) {
        return new PaperFacts(null, kind, PaperState.PENDING, null, false, null, null, null, null, null);
    }

    /** How many of the papers for work nobody has to do anything for any more. */
    public long settled() {
        return rows.stream().filter(row -> !row.missing()).count();
    }
}
