package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.person.PersonFileService;
import org.vinculo.person.PersonSummary;

/** Whom a page is about, read once a request however often the page asks. For the tag {@code v:personHead}. */
@Named("personHeads")
@RequestScoped
public class PersonHeads {

    @Inject
    private PersonFileService files;

    private final Map<Long, PersonSummary> asked = new HashMap<>();

    public PersonSummary of(long personId) {
        return asked.computeIfAbsent(personId, files::summary);
    }
}
