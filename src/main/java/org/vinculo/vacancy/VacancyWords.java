package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** A typed vacancy line by line in the reader's words, so that two versions can be laid side by side. */
@ApplicationScoped
public class VacancyWords {

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private RequirementWords requirements;

    public Map<String, String> lines(VacancyForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, "vacancy.name", form.getTitle());
        put(lines, "vacancy.occupation", catalog.occupation(form.getOccupationCode()));
        put(lines, "vacancy.description", form.getDescription());
        put(lines, "vacancy.wording.why", form.getWordingWhy());
        put(lines, "vacancy.municipality", catalog.municipality(form.getMunicipalityCode()));
        put(lines, "vacancy.address", form.getAddress());
        put(lines, "vacancy.modality", Labels.label(form.getModality()));
        put(lines, "vacancy.openings", form.getOpenings());
        put(lines, "vacancy.startsOn", Labels.date(form.getStartsOn()));
        put(lines, "vacancy.closesOn", Labels.date(form.getClosesOn()));
        put(lines, "vacancy.pay", Labels.money(form.getPayAmount()) + " · " + Labels.label(form.getPayPeriod()));
        put(lines, "vacancy.hours", form.getHoursPerWeek());
        put(lines, "vacancy.schedule", Labels.label(form.getSchedule()));
        put(
                lines,
                "vacancy.requirements",
                form.requirementFacts().stream()
                        .map(requirements::line)
                        .map(VacancyWords::sentence)
                        .collect(Collectors.joining("; ")));
        return lines;
    }

    private static String sentence(RequirementLine line) {
        return Labels.label(line.strength()) + ": " + Labels.label(line.kind()) + ' '
                + Objects.toString(line.name(), "") + ' ' + Labels.label(line.level()) + ' '
                + Objects.toString(line.years(), "");
    }

    private void put(Map<String, String> lines, String key, Object value) {
        lines.put(messages.text(key), Objects.toString(value, ""));
    }
}
