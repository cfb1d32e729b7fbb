package org.vinculo.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Comparison;
import org.vinculo.matching.Finding;
import org.vinculo.matching.Look;
import org.vinculo.matching.MatchingService;

/** A few people for one vacancy side by side; who they are is part of the address, so that it can be sent and gone back to. */
@Named
@RequestScoped
public class CompareView {

    @Inject
    private MatchingService service;

    @Inject
    private HttpServletRequest request;

    private Long vacancy;
    private Comparison comparison;

    public void load() {
        if (vacancy == null) {
            throw new NotFoundException();
        }
        comparison = service.compare(vacancy, look(), chosen());
    }

    /** A number for each box that was ticked; what is no number was typed into the address and is left out. */
    private List<Long> chosen() {
        return LookAddress.all(request, "person").stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** What counts otherwise than the vacancy says goes along; who is compared was chosen. */
    private Look look() {
        return Look.of(LookAddress.all(request, LookAddress.WANT), List.of());
    }

    public boolean isPlain() {
        return look().isPlain();
    }

    /** The list she came from, at one of the people when there is one. */
    public String back(Long person) {
        return person == null
                ? LookAddress.write("matching", vacancy, LookAddress.read(request))
                : LookAddress.write("matching", vacancy, LookAddress.read(request), "person=" + person);
    }

    public Comparison getComparison() {
        if (comparison == null) {
            load();
        }
        return comparison;
    }

    /** What a finding looks like: met, in part, missing or not known. */
    public String icon(Finding finding) {
        return switch (finding.outcome()) {
            case MET -> "check";
            case PARTLY -> "dot";
            case NOT_MET -> "cross";
            case UNKNOWN -> "info";
        };
    }

    public Long getVacancy() {
        return vacancy;
    }

    public void setVacancy(Long vacancy) {
        this.vacancy = vacancy;
    }
}
