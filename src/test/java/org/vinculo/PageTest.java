package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Pages say what they are: through the templates and tags, in the reader's language, without style or script of their own. */
class PageTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final int LINES = 150;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("'([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)'");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");

    /** Attributes of the portal's own tags that hold a key of the bundles. */
    private static final Set<String> KEYS = Set.of("label", "title", "text", "hint", "empty");
    /** Attributes of other elements that the reader sees or hears. */
    private static final Set<String> SEEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "header",
            "summary",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "pt:placeholder",
            "pt:title",
            "pt:aria-label",
            "emptyMessage");

    @Test
    void pages_stand_on_a_template() throws IOException {
        List<String> bare = new ArrayList<>();
        for (Path file : pages()) {
            Element root = parse(file).children().first();
            boolean composed = root != null
                    && root.tagName().equals("ui:composition")
                    && root.attr("template").matches("/WEB-INF/templates/.+\\.xhtml");
            if (!composed) {
                bare.add(file.toString());
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void pages_hold_no_literal_text() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path file : all()) {
            for (Element element : parse(file).getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (LETTERS.matcher(EXPRESSION.matcher(text.getWholeText()).replaceAll(""))
                            .find()) {
                        literal.add(file + ": " + text.text());
                    }
                }
                literal.addAll(literalAttributes(file, element));
            }
        }
        assertThat(literal).isEmpty();
    }

    private static List<String> literalAttributes(Path file, Element element) {
        List<String> literal = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            boolean seen =
                    SEEN.contains(attribute.getKey()) && !element.tagName().startsWith("v:");
            if (seen
                    && LETTERS.matcher(EXPRESSION.matcher(value).replaceAll("")).find()) {
                literal.add(file + ": " + element.tagName() + " " + attribute.getKey() + "=" + value);
            }
        }
        return literal;
    }

    @Test
    void every_key_that_pages_use_is_in_the_bundles() throws IOException {
        Set<String> keys = BundleTest.load("es").stringPropertyNames();
        Set<String> features = features(keys);
        List<String> missing = new ArrayList<>();
        for (Path file : all()) {
            for (Element element : parse(file).getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    boolean holdsKey = element.tagName().startsWith("v:") && KEYS.contains(attribute.getKey());
                    keysIn(attribute.getValue(), holdsKey, features).stream()
                            .filter(key -> !keys.contains(key))
                            .forEach(key -> missing.add(file + ": " + key));
                }
                for (TextNode text : element.textNodes()) {
                    keysIn(text.getWholeText(), false, features).stream()
                            .filter(key -> !keys.contains(key))
                            .forEach(key -> missing.add(file + ": " + key));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> features(Set<String> keys) {
        Set<String> features = new TreeSet<>();
        keys.forEach(key -> features.add(key.substring(0, Math.max(0, key.indexOf('.')))));
        return features;
    }

    private static List<String> keysIn(String value, boolean holdsKey, Set<String> features) {
        List<String> found = new ArrayList<>();
        if (holdsKey && !value.isEmpty() && !value.contains("#{")) {
            found.add(value);
        }
        Matcher literals = LITERAL.matcher(value);
        while (literals.find()) {
            String literal = literals.group(1);
            if (features.contains(literal.substring(0, literal.indexOf('.')))) {
                found.add(literal);
            }
        }
        return found;
    }

    @Test
    void every_key_that_classes_use_is_in_the_bundles() throws IOException {
        Set<String> keys = BundleTest.load("es").stringPropertyNames();
        Set<String> features = features(keys);
        Pattern use = Pattern.compile(
                "(?:new BusinessException|BusinessException\\.at|\\.saved|\\.text|Texts\\.text)\\(([^;]*?\"[^;]*?)[);]",
                Pattern.DOTALL);
        List<String> missing = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            Matcher uses = use.matcher(Files.readString(file));
            while (uses.find()) {
                Pattern.compile("\"([^\"]*)\"")
                        .matcher(uses.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .filter(text ->
                                KEY.matcher(text).matches() && features.contains(text.substring(0, text.indexOf('.'))))
                        .filter(text -> !keys.contains(text))
                        .forEach(text -> missing.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pages_bring_no_style_and_no_script() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : all()) {
            for (Element element : parse(file).getAllElements()) {
                boolean raw = element.tagName().equals("style")
                        || (element.tagName().equals("script") && !element.hasAttr("src"))
                        || element.hasAttr("style")
                        || element.attr("escape").equals("false")
                        || element.attributes().asList().stream()
                                .anyMatch(a -> a.getKey().matches("on[a-z]+")
                                        && a.getValue().contains("("));
                if (raw) {
                    found.add(file + ": " + element.tagName() + " " + element.id());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_page_is_longer_than_one_can_read() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : all()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** The pages one can ask for. */
    public static List<Path> pages() throws IOException {
        return all().stream()
                .filter(file ->
                        !file.startsWith(ROOT.resolve("WEB-INF")) && !file.startsWith(ROOT.resolve("resources")))
                .toList();
    }

    private static List<Path> all() throws IOException {
        return files(ROOT, ".xhtml");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Document parse(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }
}
