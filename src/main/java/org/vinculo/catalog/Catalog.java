package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Names;

/**
 * Codes and what they are called in the reader's language. Read again every few minutes, so that a row changed by the
 * installation counts soon without a restart.
 */
@ApplicationScoped
public class Catalog {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    private CatalogRepository repository;

    @Inject
    private LocaleHolder locale;

    @Inject
    private Clock clock;

    private volatile CatalogData kept;
    private volatile OccupationTree tree;
    private volatile Places places;
    private volatile Vocabulary vocabulary;

    CatalogData data() {
        Instant now = clock.instant();
        CatalogData seen = kept;
        if (seen == null || seen.readAt().plus(FRESH).isBefore(now)) {
            seen = repository.read(now);
            tree = new OccupationTree(seen.occupationParents());
            places = new Places(seen.municipalities().values().stream()
                    .collect(Collectors.toMap(CatalogData.Municipality::code, CatalogData.Municipality::point)));
            vocabulary = new Vocabulary(seen.allTerms());
            kept = seen;
        }
        return seen;
    }

    /** Reads again at the next question: a value has just changed. */
    void forget() {
        kept = null;
    }

    /** The occupations one can have; the divisions and groups above them are not among them. */
    public List<Option> occupations() {
        return sorted(data().choosable());
    }

    public List<Option> skills() {
        return sorted(data().skills());
    }

    public List<Option> languages() {
        return sorted(data().languages());
    }

    public List<Option> states() {
        return sorted(data().states());
    }

    public List<Option> conditions() {
        return sorted(data().conditions());
    }

    /** Each with its state: names of municipalities repeat. */
    public List<Option> municipalities() {
        return sortedOptions(data().municipalities().keySet().stream()
                .map(code -> new Option(code, municipality(code)))
                .toList());
    }

    public List<Option> countries() {
        Locale reader = locale.getLocale();
        return sortedOptions(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Option(code, Names.country(reader, code)))
                .toList());
    }

    public String occupation(String code) {
        return title(data().occupations(), code);
    }

    /** In a letter's language, whoever reads. */
    public String occupation(String code, Locale language) {
        return title(data().occupations(), code, language);
    }

    public String skill(String code) {
        return title(data().skills(), code);
    }

    public String skill(String code, Locale language) {
        return title(data().skills(), code, language);
    }

    /** The catalogue names the languages of the region; others have their usual name. */
    public String language(String code, Locale language) {
        return data().languages().containsKey(code)
                ? title(data().languages(), code, language)
                : Names.language(language, code);
    }

    public String language(String code) {
        return title(data().languages(), code);
    }

    public String state(String code) {
        return title(data().states(), code);
    }

    public String condition(String code) {
        return title(data().conditions(), code);
    }

    /** Where and how a condition of stay binds, in plain words; empty when nothing is written (R29). */
    public String limits(String code) {
        return data().limits().containsKey(code) ? title(data().limits(), code) : "";
    }

    public String municipality(String code) {
        CatalogData.Municipality found =
                code == null ? null : data().municipalities().get(code);
        return found == null ? missing(code) : found.titles().in(locale.getLocale()) + ", " + state(found.stateCode());
    }

    /** The condition of stay as it was in force on a day, or null when there is none such. */
    public ConditionOfStay condition(String code, LocalDate day) {
        return data().conditionRows().stream()
                .filter(row -> row.code().equals(code) && row.isInForce(day))
                .findFirst()
                .orElse(null);
    }

    /** A condition of stay through the times, each row with its dates. */
    public List<ConditionOfStay> conditionRows(String code) {
        return data().conditionRows().stream()
                .filter(row -> row.code().equals(code))
                .toList();
    }

    /** What an occupation is called in all languages, for the search; the other words for it are known to the vocabulary. */
    public String occupationTitles(String code) {
        Titles titles = code == null ? null : data().occupations().get(code);
        return titles == null ? "" : String.join(" ", titles.texts());
    }

    public boolean isOccupation(String code) {
        return code != null && data().occupations().containsKey(code);
    }

    public boolean isSkill(String code) {
        return code != null && data().skills().containsKey(code);
    }

    public boolean isMunicipality(String code) {
        return code != null && data().municipalities().containsKey(code);
    }

    public OccupationTree occupationTree() {
        data();
        return tree;
    }

    /** What words mean, in all languages. */
    public Vocabulary vocabulary() {
        data();
        return vocabulary;
    }

    /** Some of a list by what is typed, code → title: those called so here first, then those called so anywhere. */
    public Map<String, String> suggest(String typed, Concept.Kind kind, int most) {
        String wanted = Spelling.folded(typed).strip();
        List<Option> all = kind == Concept.Kind.OCCUPATION ? occupations() : skills();
        Set<String> named = vocabulary().suggest(typed, kind);
        Map<String, String> found = new LinkedHashMap<>();
        Stream.<Predicate<Option>>of(
                        option -> Spelling.folded(option.label()).startsWith(wanted),
                        option -> Spelling.folded(option.label()).contains(wanted),
                        option -> named.contains(option.code()))
                .flatMap(test -> all.stream().filter(test))
                .forEach(option -> found.putIfAbsent(option.code(), option.label()));
        return found.entrySet().stream()
                .limit(most)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    public String title(Concept concept) {
        return concept.isOccupation() ? occupation(concept.code()) : skill(concept.code());
    }

    public Places places() {
        data();
        return places;
    }

    private String title(Map<String, Titles> titles, String code) {
        return title(titles, code, locale.getLocale());
    }

    private static String title(Map<String, Titles> titles, String code, Locale language) {
        Titles found = code == null ? null : titles.get(code);
        return found == null ? missing(code) : found.in(language);
    }

    /** A code the catalogue lost is shown as it is rather than hidden. */
    private static String missing(String code) {
        return code == null ? "" : code;
    }

    private List<Option> sorted(Map<String, Titles> titles) {
        Locale reader = locale.getLocale();
        return sortedOptions(titles.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(reader)))
                .toList());
    }

    private List<Option> sortedOptions(List<Option> options) {
        Collator collator = Collator.getInstance(locale.getLocale());
        return options.stream()
                .sorted((one, other) -> collator.compare(one.label(), other.label()))
                .toList();
    }
}
