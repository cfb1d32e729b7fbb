package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.Requirement.*;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Every requirement has a story named after it, one that drives the services or the pages: a test says which it proves by the numbers
 * its name begins with ({@code R20_R26_…}, {@code T1_to_T20_…}). Writes {@code target/requirements.md}, the table of them all.
 */
class RequirementsTest {

    /** Lives in stories that are named after something else, or is not in the portal yet; whoever writes one takes it out. */
    private static final Set<Requirement> WITHOUT_A_NAME =
            EnumSet.of(R8, R9, R11, R12, R14, R15, R17, R23, R24, R37, R38, R39, R48);

    private static final Path TABLE = Path.of("target/requirements.md");
    private static final Pattern NUMBERS = Pattern.compile("([RT]\\d{1,2})_(?:to_([RT]\\d{1,2})_)?");

    private static final Map<Requirement, Set<String>> STORIES = new EnumMap<>(Requirement.class);
    private static final Map<Requirement, Set<String>> RULES = new EnumMap<>(Requirement.class);

    @BeforeAll
    static void read() throws IOException {
        for (Requirement requirement : Requirement.values()) {
            STORIES.put(requirement, new TreeSet<>());
            RULES.put(requirement, new TreeSet<>());
        }
        List<Class<?>> classes = ReflectionSupport.findAllClassesInPackage(
                "org.vinculo", type -> true, name -> name.endsWith("Test") || name.endsWith("IT"));
        for (Class<?> type : classes) {
            Map<Requirement, Set<String>> kind = type.getSimpleName().endsWith("IT") ? STORIES : RULES;
            for (Method test : ReflectionSupport.findMethods(
                    type,
                    method -> AnnotationSupport.isAnnotated(method, Testable.class),
                    HierarchyTraversalMode.TOP_DOWN)) {
                proved(test.getName())
                        .forEach(requirement -> kind.get(requirement).add(type.getSimpleName() + "#" + test.getName()));
            }
        }
        Files.writeString(TABLE, table());
    }

    @Test
    void every_requirement_has_a_story_named_after_it() {
        Set<Requirement> bare = EnumSet.noneOf(Requirement.class);
        STORIES.forEach((requirement, stories) -> {
            if (stories.isEmpty()) {
                bare.add(requirement);
            }
        });

        assertThat(bare)
                .as("a number whose story was written leaves the list above")
                .isEqualTo(WITHOUT_A_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "R21_nothing_but_the_referral, R21",
        "R20_R26_R43_it_cannot_be_closed, R20 R26 R43",
        "T2_to_T4_R10_topic, R10 T2 T3 T4",
        "topic_T1_in_the_middle, ''",
        "R4_T4_to_T5_x, R4 T4 T5"
    })
    void numbers_stand_at_the_beginning_of_a_name(String name, String numbers) {
        assertThat(proved(name).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
    }

    /** @throws IllegalArgumentException when a name begins with a number nobody wrote words for */
    private static Set<Requirement> proved(String name) {
        Set<Requirement> proved = EnumSet.noneOf(Requirement.class);
        Matcher numbers = NUMBERS.matcher(name);
        while (numbers.lookingAt()) {
            Requirement first = Requirement.valueOf(numbers.group(1));
            proved.addAll(
                    EnumSet.range(first, numbers.group(2) == null ? first : Requirement.valueOf(numbers.group(2))));
            numbers.region(numbers.end(), name.length());
        }
        return proved;
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # What proves which requirement

                Written by every build from the names of the tests. A story drives the services or the pages of a running portal; a
                rule is tested by itself.

                | | in this portal | stories | rules |
                | --- | --- | --- | --- |
                """);
        for (Requirement requirement : Requirement.values()) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            requirement,
                            requirement.words(),
                            lines(STORIES.get(requirement)),
                            lines(RULES.get(requirement))));
        }
        return table.toString();
    }

    private static String lines(Set<String> tests) {
        return tests.isEmpty()
                ? "–"
                : tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }
}
