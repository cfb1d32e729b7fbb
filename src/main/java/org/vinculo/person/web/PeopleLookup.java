package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.PageRequest;
import org.vinculo.person.PeopleService;
import org.vinculo.person.PersonFilter;
import org.vinculo.person.PersonRow;
import org.vinculo.web.Chosen;
import org.vinculo.web.Lookup;

/** People to choose from by name, number or document: those whose files the reader may open. */
@Named
@RequestScoped
public class PeopleLookup implements Lookup {

    private static final int MOST = 12;

    @Inject
    private PeopleService people;

    private final Map<String, String> known = new HashMap<>();

    @Override
    public Map<String, String> find(String words) {
        PersonFilter filter = new PersonFilter();
        filter.setWords(words);
        Map<String, String> found = new LinkedHashMap<>();
        for (PersonRow row : people.list(filter, PageRequest.first(MOST)).rows()) {
            found.put(row.id().toString(), row.usedName() + " · " + row.reference());
        }
        known.putAll(found);
        return found;
    }

    @Override
    public String label(String code) {
        return known.computeIfAbsent(code, number -> {
            long id = Chosen.id(number);
            return people.names(List.of(id)).getOrDefault(id, number);
        });
    }
}
