package org.vinculo.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Occupations, skills and terms as the migrations write them, so that tests judge the very rows people are understood with. */
final class ShippedTerms {

    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final String FIVE = ("(?:, " + TEXT + ")").repeat(5);
    private static final Pattern OCCUPATION = Pattern.compile("\\('(\\w{4})', '\\w{2}'" + FIVE + "(?:, .*)?\\)[,;]");
    private static final Pattern SKILL = Pattern.compile("\\('([A-Z_]{2,})', '\\d'" + FIVE + "\\)[,;]");
    private static final Pattern TERM =
            Pattern.compile("\\(" + TEXT + ", '(..)', (?:null|'(\\w+)'), (?:null|'(\\w+)'), (true|false)\\)");

    private ShippedTerms() {}

    /** The titles, as terms. */
    static List<Term> titles() {
        List<Term> terms = new ArrayList<>();
        String text = read("V002__catalog.sql") + read("V310__working_set.sql");
        titles(OCCUPATION, text, Concept.Kind.OCCUPATION, terms);
        titles(SKILL, text, Concept.Kind.SKILL, terms);
        return terms;
    }

    private static void titles(Pattern row, String text, Concept.Kind kind, List<Term> terms) {
        row.matcher(text).results().forEach(found -> {
            for (int title = 2; title <= 6; title++) {
                terms.add(new Term(plain(found.group(title)), new Concept(kind, found.group(1)), false));
            }
        });
    }

    /** The list of names, synonyms and misspellings. */
    static List<Term> list() {
        return TERM.matcher(read("V311__terms.sql"))
                .results()
                .map(found -> new Term(
                        plain(found.group(1)),
                        found.group(3) != null
                                ? Concept.occupation(found.group(3))
                                : found.group(4) == null ? null : Concept.skill(found.group(4)),
                        found.group(5).equals("true")))
                .toList();
    }

    static List<Term> all() {
        List<Term> all = titles();
        all.addAll(list());
        return all;
    }

    private static String plain(String text) {
        return text.replace("''", "'");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("db/migration", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
