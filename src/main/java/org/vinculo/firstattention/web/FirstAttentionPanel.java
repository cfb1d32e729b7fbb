package org.vinculo.firstattention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.firstattention.FirstAttentionService;

/** How a person's first attention stands, for the pages about her; asked once a request. */
@Named
@RequestScoped
public class FirstAttentionPanel {

    @Inject
    private FirstAttentionService service;

    private final Map<Long, FirstAttentionService.State> asked = new HashMap<>();

    /** Null when none was begun. */
    public FirstAttentionService.State of(long person) {
        if (!asked.containsKey(person)) {
            asked.put(person, service.stateOf(person));
        }
        return asked.get(person);
    }

    public boolean goesOn(long person) {
        FirstAttentionService.State state = of(person);
        return state != null && state.isOpen();
    }
}
