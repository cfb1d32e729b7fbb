package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Normative;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;

/** Looks up the limits of a vacancy's place and start date and holds the vacancy against them. */
@ApplicationScoped
class VacancyRules {

    @Inject
    private Normative normative;

    @Inject
    private Catalog catalog;

    @Inject
    private EmployerLookup employers;

    @Inject
    private SiteTime siteTime;

    List<Finding> findings(VacancyForm form) {
        LocalDate start = form.getStartsOn();
        VacancyLimits limits = new VacancyLimits(
                normative.minimumWage(form.getMunicipalityCode(), start).orElse(null),
                normative
                        .value(Normative.WEEKLY_HOURS, start)
                        .map(BigDecimal::intValue)
                        .orElse(null));
        return VacancyChecks.check(form, siteTime.today(), limits);
    }

    /** What a vacancy must be like to be kept at all, also as a draft. */
    void requireSound(VacancyForm form) {
        if (!catalog.isOccupation(form.getOccupationCode())) {
            throw BusinessException.at("occupationCode", "vacancy.code.unknown");
        }
        if (!catalog.isMunicipality(form.getMunicipalityCode())) {
            throw BusinessException.at("municipalityCode", "vacancy.code.unknown");
        }
        for (Finding finding : findings(form)) {
            if (finding.blocks()) {
                throw BusinessException.at(
                        finding.field(), finding.key(), finding.args().toArray());
            }
        }
    }

    /** What it must be like besides before others see it: nothing that shuts people out, or a reason for the words. */
    void requirePublishable(VacancyForm form) {
        requireSound(form);
        List<String> phrases = phrases(form);
        if (!phrases.isEmpty()
                && (form.getWordingWhy() == null || form.getWordingWhy().isBlank())) {
            throw BusinessException.at("wordingWhy", "vacancy.wording.found", String.join("», «", phrases));
        }
        requireActive(form.getEmployerId());
    }

    void requireActive(long employerId) {
        if (!employers.isActive(employerId)) {
            throw new BusinessException("vacancy.employer.aside");
        }
    }

    List<String> phrases(VacancyForm form) {
        return PhraseScan.find(form.getTitle(), form.getDescription(), form.getAddress());
    }
}
