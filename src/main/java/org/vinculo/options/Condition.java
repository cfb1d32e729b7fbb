package org.vinculo.options;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vinculo.kernel.BusinessException;

/**
 * One line of a rule: {@code FACT is VALUE, VALUE} holds when one of them is among what is known, {@code FACT is not VALUE, VALUE}
 * when none is. Of what nobody knows neither can be said. All lines of a rule must hold; another way to the same route is another
 * rule.
 */
record Condition(Fact fact, boolean not, Set<String> values) {

    private static final Pattern LINE = Pattern.compile("(\\w+) is (not )?([\\w, ]+)");

    /**
     * @param text one condition a line; empty lines are passed over
     * @throws BusinessException with the line that cannot be read
     */
    static List<Condition> parse(String text) {
        List<Condition> lines = (text == null ? Stream.<String>empty() : text.lines())
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(Condition::line)
                .toList();
        if (lines.isEmpty()) {
            throw BusinessException.at("conditions", "rule.conditions.none");
        }
        return lines;
    }

    private static Condition line(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            Optional<Fact> fact = Arrays.stream(Fact.values())
                    .filter(known -> known.name().equals(parts.group(1).toUpperCase(Locale.ROOT)))
                    .findFirst();
            Set<String> values = new TreeSet<>(Arrays.asList(
                    parts.group(3).toUpperCase(Locale.ROOT).strip().split("\\s*,\\s*")));
            if (fact.isPresent() && values.stream().allMatch(fact.get()::allows)) {
                return new Condition(fact.get(), parts.group(2) != null, values);
            }
        }
        throw BusinessException.at("conditions", "rule.conditions.line", line);
    }

    /** Empty when nobody knows. */
    Optional<Boolean> holds(Situation situation) {
        return situation.knows(fact)
                ? Optional.of(Collections.disjoint(situation.of(fact), values) == not)
                : Optional.empty();
    }

    /** Whether it holding is a reason to name the route: an age, a nationality and what is not so are none by themselves. */
    boolean speaks() {
        return !not && fact != Fact.AGE && fact != Fact.NATIONALITY;
    }

    @Override
    public String toString() {
        return fact + (not ? " is not " : " is ") + String.join(", ", values);
    }
}
