package org.vinculo.employerportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.placement.CandidacyRow;
import org.vinculo.placement.EmployerCandidacyService;

/** The candidates who wait for the employer, and those it hired. */
@Named
@RequestScoped
public class EmployerCandidatesView {

    @Inject
    private EmployerCandidacyService service;

    private List<CandidacyRow> waiting;
    private List<CandidacyRow> hired;

    public List<CandidacyRow> getWaiting() {
        if (waiting == null) {
            waiting = service.waiting();
        }
        return waiting;
    }

    public List<CandidacyRow> getHired() {
        if (hired == null) {
            hired = service.hired();
        }
        return hired;
    }
}
