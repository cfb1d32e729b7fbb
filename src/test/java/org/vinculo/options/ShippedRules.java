package org.vinculo.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vinculo.catalog.NormativeStatus;

/** The rules as the migration writes them, so that tests judge the very rows people are told about. */
final class ShippedRules {

    private static final Path FILE = Path.of("db/migration/V232__route_rules.sql");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|(null|true|false)");

    private ShippedRules() {}

    static List<RuleFacts> all() {
        try {
            List<RuleFacts> rules = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("  ('")) {
                    rules.add(rule(rules.size() + 1L, values(line)));
                }
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        while (value.find()) {
            values.add(
                    value.group(1) == null
                            ? value.group(2)
                            : value.group(1).replace("''", "'").replace("\\n", "\n"));
        }
        return values;
    }

    private static RuleFacts rule(long id, List<String> v) {
        return new RuleFacts(
                id,
                StayOption.valueOf(v.get(0)),
                v.get(1),
                Confidence.valueOf(v.get(2)),
                v.get(3).equals("null") ? null : DeadlineKind.valueOf(v.get(3)),
                list(v.get(4)),
                v.get(5).equals("true"),
                v.get(6).equals("null") ? null : FineKind.valueOf(v.get(6)),
                v.get(7).equals("true"),
                list(v.get(8)).stream().map(Proof::valueOf).collect(Collectors.toCollection(LinkedHashSet::new)),
                Office.valueOf(v.get(9)),
                v.get(10),
                v.get(11),
                LocalDate.parse(v.get(13)),
                null,
                NormativeStatus.TO_VERIFY);
    }

    private static Set<String> list(String values) {
        return values.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(values.split(",")));
    }
}
