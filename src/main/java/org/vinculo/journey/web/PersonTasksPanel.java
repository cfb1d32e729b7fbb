package org.vinculo.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.journey.JourneyService;
import org.vinculo.task.TaskRow;

/** What is due about a person, as a part of her page. */
@Named
@RequestScoped
public class PersonTasksPanel {

    @Inject
    private JourneyService service;

    private final Map<Long, List<TaskRow>> asked = new HashMap<>();

    /** Read once a request, however often the page asks. */
    public List<TaskRow> of(long person) {
        return asked.computeIfAbsent(person, service::tasksOf);
    }
}
