package org.vinculo.matching;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.person.ProfileSkill;

/**
 * A labour profile in words, trait by trait: what the index keeps and the criteria look for. Whoever has reached a step of
 * something ordered has the words of all steps below it.
 */
final class Tokens {

    /** Before the code of an occupation she has worked in; without it the code is one she has worked under. */
    static final String EXACTLY = "=";

    /** After a skill that was seen or certified. */
    static final String SHOWN = "!";

    private final Map<Trait, Set<String>> words = new EnumMap<>(Trait.class);

    private Tokens() {}

    static Tokens of(WorkProfile profile, OccupationTree tree, Places places) {
        Tokens tokens = new Tokens();
        tokens.occupations(profile, tree);
        tokens.skills(profile.skills());
        tokens.languages(profile.languages());
        tokens.education(profile.education());
        tokens.places(profile.places(), places);
        tokens.add(
                Trait.SCHEDULE,
                profile.schedule() == null ? Step.UNKNOWN : profile.schedule().name());
        return tokens;
    }

    Set<String> of(Trait trait) {
        return words.getOrDefault(trait, Set.of());
    }

    /** At least so many years in an occupation. */
    static String years(String occupation, int years) {
        return occupation + ':' + years;
    }

    static String level(String language, LanguageLevel level) {
        return language + ':' + level;
    }

    private void occupations(WorkProfile profile, OccupationTree tree) {
        if (profile.occupations().isEmpty()) {
            add(Trait.OCCUPATION, Step.UNKNOWN);
        }
        for (String code : profile.occupations().keySet()) {
            add(Trait.OCCUPATION, EXACTLY + code);
            tree.path(code).forEach(step -> add(Trait.OCCUPATION, step));
            int years = Math.min(profile.yearsIn(code), ExperienceCriterion.MOST);
            for (int year = 1; year <= years; year++) {
                add(Trait.EXPERIENCE, years(code, year));
            }
        }
    }

    private void skills(Map<String, ProfileSkill.Evidence> skills) {
        skills.forEach((code, evidence) -> {
            add(Trait.SKILL, code);
            if (evidence != ProfileSkill.Evidence.DECLARED) {
                add(Trait.SKILL, code + SHOWN);
            }
        });
    }

    private void languages(Map<String, LanguageLevel> languages) {
        languages.forEach((language, had) -> {
            for (LanguageLevel level : LanguageLevel.values()) {
                if (had.isAtLeast(level)) {
                    add(Trait.LANGUAGE, level(language, level));
                }
            }
        });
    }

    private void education(Education had) {
        if (had == null) {
            add(Trait.EDUCATION, Step.UNKNOWN);
            return;
        }
        for (Education level : Education.values()) {
            if (had.isAtLeast(level)) {
                add(Trait.EDUCATION, level.name());
            }
        }
    }

    /** Where none of her places is on the map, no distance is known. */
    private void places(Set<String> wanted, Places places) {
        wanted.forEach(place -> add(Trait.PLACE, place));
        if (wanted.stream().noneMatch(places::has)) {
            add(Trait.PLACE, Step.UNKNOWN);
        }
    }

    private void add(Trait trait, String word) {
        words.computeIfAbsent(trait, key -> new HashSet<>()).add(word);
    }
}
