package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Schedule;
import org.vinculo.web.Labels;

/** What a vacancy asks for in the reader's words. */
@ApplicationScoped
public class RequirementWords {

    @Inject
    private Catalog catalog;

    /** In one line, without how much it counts. */
    public String sentence(RequirementFact fact) {
        RequirementLine line = line(fact);
        return Stream.of(
                        Labels.label(line.kind()),
                        line.name(),
                        Labels.label(line.level()),
                        line.years() == null ? null : Labels.text1("vacancy.requirement.years", line.years()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    RequirementLine line(RequirementFact fact) {
        String name = switch (fact.kind()) {
            case OCCUPATION -> catalog.occupation(fact.code());
            case SKILL -> catalog.skill(fact.code());
            case LANGUAGE -> catalog.language(fact.code());
            case PLACE -> catalog.municipality(fact.code());
            case EXPERIENCE, EDUCATION, SCHEDULE -> null;
        };
        Enum<?> level = switch (fact.kind()) {
            case EDUCATION -> Education.valueOf(fact.level());
            case LANGUAGE -> LanguageLevel.valueOf(fact.level());
            case SCHEDULE -> Schedule.valueOf(fact.level());
            case OCCUPATION, SKILL, PLACE, EXPERIENCE -> null;
        };
        return new RequirementLine(fact.kind(), fact.strength(), name, level, fact.number());
    }
}
