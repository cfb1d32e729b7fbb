package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The portal's words: the same in five languages, none missing, none that takes anybody's dignity (R48). */
class BundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "ht");

    /** Nobody is illegal, a case, a problem or a beneficiary; the model says "persona migrante" and "situación irregular". */
    static final Map<String, Pattern> UNDIGNIFIED = Map.of(
            "es",
                    words(
                            "ilegal(es)?",
                            "clandestin[oa]s?",
                            "casos? problemas?",
                            "beneficiari[oa]s?",
                            "indocumentad[oa]s?",
                            "mojad[oa]s?",
                            "sin papeles",
                            "deportables?",
                            "extracomunitari[oa]s?"),
            "en", words("illegals?", "clandestines?", "problem cases?", "beneficiar(y|ies)", "aliens?", "undocumented"),
            "fr",
                    words(
                            "illégal(e|es|aux)?",
                            "clandestin(e|es|s)?",
                            "cas problèmes?",
                            "bénéficiaires?",
                            "sans-papiers"),
            "pt",
                    words(
                            "ilega(l|is)",
                            "clandestin[oa]s?",
                            "casos? problemas?",
                            "beneficiári[oa]s?",
                            "indocumentad[oa]s?",
                            "sem papéis"),
            "ht", words("ilegal", "klandesten", "ka pwoblèm", "benefisyè", "san papye"));

    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?<!\\p{L})(" + String.join("|", words) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @TestFactory
    Stream<DynamicTest> every_language_has_the_same_keys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String language : LANGUAGES) {
            all.addAll(load(language).stringPropertyNames());
        }
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    Set<String> missing = new TreeSet<>(all);
                    missing.removeAll(load(language).stringPropertyNames());
                    assertThat(missing).as("keys missing in " + language).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_key_stands_twice() {
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    Set<String> seen = new HashSet<>();
                    List<String> twice = lines(language)
                            .map(BundleTest::key)
                            .filter(key -> !seen.add(key))
                            .toList();
                    assertThat(twice).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_text_says_something_and_is_a_message() {
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    List<String> wrong = new ArrayList<>();
                    Properties bundle = load(language);
                    for (String key : bundle.stringPropertyNames()) {
                        String text = bundle.getProperty(key);
                        if (text.isBlank() || !text.equals(text.strip()) || !wellFormed(text, language)) {
                            wrong.add(key + "=" + text);
                        }
                    }
                    assertThat(wrong)
                            .as("empty, with blanks around, or with a single quote that is not doubled")
                            .isEmpty();
                }));
    }

    private static boolean wellFormed(String text, String language) {
        // A quote that stands alone vanishes, and what follows is no longer filled in.
        if (text.replace("''", "").contains("'")) {
            return false;
        }
        try {
            new MessageFormat(text, Locale.forLanguageTag(language)).toPattern();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void every_language_fills_in_the_same_places() throws IOException {
        List<String> differing = new ArrayList<>();
        Properties spanish = load("es");
        for (String language : LANGUAGES) {
            Properties bundle = load(language);
            for (String key : bundle.stringPropertyNames()) {
                if (spanish.containsKey(key)
                        && !places(bundle.getProperty(key)).equals(places(spanish.getProperty(key)))) {
                    differing.add(language + " " + key);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(found -> places.add(found.group(1)));
        return places;
    }

    @TestFactory
    Stream<DynamicTest> wording_is_dignified_R48() {
        return LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    List<String> found = lines(language)
                            .filter(line -> UNDIGNIFIED
                                    .get(language)
                                    .matcher(line.substring(line.indexOf('=') + 1))
                                    .find())
                            .toList();
                    assertThat(found).isEmpty();
                }));
    }

    /** Every enum that has any word in the bundles has a word for each of its values. */
    @Test
    void every_value_of_a_spoken_enum_has_its_word() throws IOException, ClassNotFoundException {
        Set<String> keys = load("es").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(Path.of("target/classes/org/vinculo"))) {
            for (Path file :
                    tree.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = Path.of("target/classes")
                        .relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                Class<?> type = Class.forName(name, false, BundleTest.class.getClassLoader());
                if (type.isEnum()) {
                    missing.addAll(wordless(type, keys));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> wordless(Class<?> type, Set<String> keys) {
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        String prefix = "enum." + outer + type.getSimpleName() + ".";
        if (keys.stream().noneMatch(key -> key.startsWith(prefix))) {
            return List.of();
        }
        return Stream.of(type.getEnumConstants())
                .map(value -> prefix + ((Enum<?>) value).name())
                .filter(key -> !keys.contains(key))
                .toList();
    }

    static Properties load(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(new StringReader(Files.readString(file(language))));
        return bundle;
    }

    private static Path file(String language) {
        return FOLDER.resolve("messages_" + language + ".properties");
    }

    private static Stream<String> lines(String language) throws IOException {
        return Files.readAllLines(file(language)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String key(String line) {
        return line.substring(0, Math.max(line.indexOf('='), 0)).strip();
    }
}
