package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.catalog.Catalog;
import org.vinculo.person.LabourProfileService;
import org.vinculo.person.ProfileRead;

/** The labour profile of a person, as a part of her page. */
@Named
@RequestScoped
public class ProfilePanel {

    @Inject
    private LabourProfileService service;

    @Inject
    private Catalog catalog;

    private final Map<Long, ProfileRead> asked = new HashMap<>();

    /** Read once a request, however often the page asks. */
    public ProfileRead of(long person) {
        return asked.computeIfAbsent(person, service::read);
    }

    public String occupation(String code) {
        return catalog.occupation(code);
    }

    public String skill(String code) {
        return catalog.skill(code);
    }

    public String place(String code) {
        return catalog.municipality(code);
    }
}
