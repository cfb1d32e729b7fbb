package org.vinculo.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.placement.CandidacyRow;
import org.vinculo.placement.CandidacyService;

/** The candidacies of a vacancy or of a person, for the pages of either. */
@Named
@RequestScoped
public class CandidaciesView {

    @Inject
    private CandidacyService service;

    private List<CandidacyRow> rows;

    /** Read once in a request: a page shows them for one vacancy or one person. */
    public List<CandidacyRow> rows(Long vacancyId, Long personId) {
        if (rows == null) {
            rows = vacancyId == null ? service.ofPerson(personId) : service.ofVacancy(vacancyId);
        }
        return rows;
    }
}
