package org.vinculo.household.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.household.HouseholdService;

/** Whether a person's family has children, for pages that have to tell her of their rights (R20). */
@Named
@RequestScoped
public class FamilyPanel {

    @Inject
    private HouseholdService service;

    private Long person;
    private boolean children;

    public boolean hasChildren(long personId) {
        if (person == null || person != personId) {
            person = personId;
            children = service.page(personId).children();
        }
        return children;
    }
}
