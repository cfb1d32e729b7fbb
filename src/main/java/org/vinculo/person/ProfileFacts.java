package org.vinculo.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/**
 * A labour profile as others read it.
 *
 * @param occupations years by occupation code, 0 where she did not say
 * @param skills evidence by skill code
 * @param places codes of the municipalities she would work in
 */
public record ProfileFacts(
        Long id,
        long version,
        long personId,
        Integer experienceYears,
        Education education,
        Schedule schedule,
        Integer hoursPerWeek,
        LocalDate availableFrom,
        BigDecimal minimumPay,
        PayPeriod payPeriod,
        String informalCounts,
        Map<String, Integer> occupations,
        Map<String, ProfileSkill.Evidence> skills,
        List<String> places,
        boolean complete,
        Instant updatedAt) {

    static Map<String, Integer> years(Collection<ProfileOccupation> occupations) {
        Map<String, Integer> years = new TreeMap<>();
        occupations.forEach(o -> years.put(o.getOccupationCode(), o.getYears() == null ? 0 : o.getYears()));
        return Collections.unmodifiableMap(years);
    }

    static Map<String, ProfileSkill.Evidence> evidence(Collection<ProfileSkill> skills) {
        Map<String, ProfileSkill.Evidence> evidence = new TreeMap<>();
        skills.forEach(s -> evidence.put(s.getSkillCode(), s.getEvidence()));
        return Collections.unmodifiableMap(evidence);
    }
}
