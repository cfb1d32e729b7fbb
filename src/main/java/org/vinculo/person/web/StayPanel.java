package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vinculo.catalog.Catalog;
import org.vinculo.employer.EmployerOption;
import org.vinculo.employer.EmployerService;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.StayFacts;
import org.vinculo.person.StayService;

/** The conditions of stay of a person, as a part of her page. */
@Named
@RequestScoped
public class StayPanel {

    private static final int SOON_DAYS = 60;

    @Inject
    private StayService service;

    @Inject
    private EmployerService employers;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime time;

    private final Map<Long, List<StayFacts>> asked = new HashMap<>();

    /** All her records, newest first; read once a request. */
    private List<StayFacts> all(long person) {
        return asked.computeIfAbsent(person, service::history);
    }

    /** Null when none was recorded. */
    public StayFacts current(long person) {
        return all(person).stream()
                .filter(stay -> stay.replacedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public List<StayFacts> former(long person) {
        return all(person).stream()
                .filter(stay -> stay.replacedAt() != null && stay.annulledWhy() == null)
                .toList();
    }

    /** What was recorded by mistake; it counts for nothing and stays readable. */
    public List<StayFacts> mistaken(long person) {
        return all(person).stream().filter(stay -> stay.annulledWhy() != null).toList();
    }

    public String condition(StayFacts stay) {
        return catalog.condition(stay.conditionCode());
    }

    /** Where and how this condition binds her (R29). */
    public String limits(StayFacts stay) {
        return catalog.limits(stay.conditionCode());
    }

    public String state(StayFacts stay) {
        return catalog.state(stay.stateCode());
    }

    public String permitOccupation(StayFacts stay) {
        return catalog.occupation(stay.permitOccupationCode());
    }

    public String permitPlace(StayFacts stay) {
        return catalog.municipality(stay.permitMunicipalityCode());
    }

    public String permitEmployer(StayFacts stay) {
        return employers.options().stream()
                .filter(employer -> Objects.equals(employer.code(), stay.permitEmployerId()))
                .map(EmployerOption::label)
                .findFirst()
                .orElse("");
    }

    public boolean isExpired(StayFacts stay) {
        return stay.expiredOn(time.today());
    }

    public boolean isExpiring(StayFacts stay) {
        LocalDate today = time.today();
        return !stay.expiredOn(today) && stay.expiredOn(today.plusDays(SOON_DAYS));
    }
}
