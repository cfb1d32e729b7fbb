package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.behalf.Mark;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.catalog.Catalog;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.security.AccountNames;

/** Turns codes and numbers into the words a reader sees, for both kinds of readers. */
@ApplicationScoped
class VacancyReader {

    static final String SUBJECT = "Vacancy";

    @Inject
    private Catalog catalog;

    @Inject
    private RequirementWords words;

    @Inject
    private EmployerLookup employers;

    @Inject
    private AccountNames accounts;

    @Inject
    private VacancyRules rules;

    @Inject
    private OnBehalf onBehalf;

    List<VacancyRow> rows(List<VacancyLine> lines) {
        Map<Long, String> names =
                employers.names(lines.stream().map(VacancyLine::employerId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> new VacancyRow(
                        line.id(),
                        line.title(),
                        line.employerId(),
                        names.get(line.employerId()),
                        catalog.occupation(line.occupationCode()),
                        catalog.municipality(line.municipalityCode()),
                        line.startsOn(),
                        line.openings(),
                        line.status(),
                        line.statusSince(),
                        line.statusWhy()))
                .toList();
    }

    /** As staff read it. */
    VacancyPage page(Vacancy vacancy) {
        return page(vacancy, onBehalf.of(SUBJECT, vacancy.getId()));
    }

    /** As the employer reads it, who knows the house and nobody in it. */
    VacancyPage pageForEmployer(Vacancy vacancy) {
        return page(
                vacancy,
                onBehalf.of(SUBJECT, vacancy.getId()).stream()
                        .map(Mark::forEmployer)
                        .toList());
    }

    private VacancyPage page(Vacancy vacancy, List<Mark> marks) {
        VacancyForm form = vacancy.toForm();
        boolean open = vacancy.getStatus().isEditable();
        return new VacancyPage(
                vacancy.getId(),
                vacancy.getVersion(),
                vacancy.getEmployerId(),
                employers.name(vacancy.getEmployerId()),
                employers.isVerified(vacancy.getEmployerId()),
                form.getTitle(),
                catalog.occupation(form.getOccupationCode()),
                form.getDescription(),
                catalog.municipality(form.getMunicipalityCode()),
                form.getAddress(),
                form.getModality(),
                form.getOpenings(),
                form.getStartsOn(),
                form.getClosesOn(),
                form.getPayAmount(),
                form.getPayPeriod(),
                form.getHoursPerWeek(),
                form.getSchedule(),
                vacancy.getStatus(),
                vacancy.getStatusSince(),
                vacancy.getStatusWhy(),
                vacancy.getCreatedAt(),
                accounts.name(vacancy.getCreatedBy()),
                form.getWordingWhy(),
                vacancy.requirementFacts().stream().map(words::line).toList(),
                open ? rules.findings(form) : List.of(),
                rules.phrases(form),
                marks);
    }
}
