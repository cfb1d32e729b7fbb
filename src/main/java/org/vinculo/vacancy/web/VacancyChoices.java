package org.vinculo.vacancy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Option;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.vacancy.Modality;
import org.vinculo.vacancy.RequirementKind;
import org.vinculo.vacancy.Strength;
import org.vinculo.vacancy.VacancyStatus;

/** What can be chosen in the form of a vacancy, which staff and employers share. */
@Named
@RequestScoped
public class VacancyChoices {

    @Inject
    private Catalog catalog;

    private List<Option> municipalities;
    private List<Option> languages;

    /** Kept for the request: the page asks for it once in each row. */
    public List<Option> getMunicipalities() {
        if (municipalities == null) {
            municipalities = catalog.municipalities();
        }
        return municipalities;
    }

    public List<Option> getLanguages() {
        if (languages == null) {
            languages = catalog.languages();
        }
        return languages;
    }

    /**
     * Whether what can be found in the text, and the rows of requirements, must be filled in now. While a row is added or taken
     * away they need not be: what is typed in the others is kept, and nothing is complained about before she saves.
     */
    public boolean isRowsComplete() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || !faces.getPartialViewContext().isAjaxRequest();
    }

    public Modality[] getModalities() {
        return Modality.values();
    }

    public PayPeriod[] getPayPeriods() {
        return PayPeriod.values();
    }

    public Schedule[] getSchedules() {
        return Schedule.values();
    }

    public Education[] getEducations() {
        return Education.values();
    }

    public LanguageLevel[] getLanguageLevels() {
        return LanguageLevel.values();
    }

    public RequirementKind[] getKinds() {
        return RequirementKind.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public VacancyStatus[] getStatuses() {
        return VacancyStatus.values();
    }
}
