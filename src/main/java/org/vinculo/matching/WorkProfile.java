package org.vinculo.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;

/**
 * All that a criterion may know of a person. What is not here cannot weigh: who she is, where she comes from, whom she cares for
 * and what papers she has.
 *
 * @param occupations years by occupation code, 0 where she did not say
 * @param places municipalities she would work in
 */
public record WorkProfile(
        Map<String, Integer> occupations,
        Map<String, ProfileSkill.Evidence> skills,
        Integer experienceYears,
        Education education,
        Map<String, LanguageLevel> languages,
        Set<String> places,
        Schedule schedule,
        Integer hoursPerWeek,
        BigDecimal minimumPay,
        PayPeriod payPeriod) {

    public WorkProfile {
        occupations = Map.copyOf(occupations);
        skills = Map.copyOf(skills);
        languages = Map.copyOf(languages);
        places = Set.copyOf(places);
    }

    /** Her years in an occupation. Where she gave one occupation and her years altogether, they are the years in it. */
    int yearsIn(String occupation) {
        int years = occupations.getOrDefault(occupation, 0);
        boolean only = occupations.size() == 1 && occupations.containsKey(occupation);
        return years == 0 && only && experienceYears != null ? experienceYears : years;
    }

    /** The occupation of hers that is nearest to another, or null. */
    String nearest(String code, OccupationTree tree) {
        return occupations.keySet().stream()
                .min(Comparator.comparing((String had) -> tree.closeness(code, had))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
