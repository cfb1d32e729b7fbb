package org.vinculo.journey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.vinculo.journey.JourneyService;
import org.vinculo.task.TaskForm;
import org.vinculo.task.TaskService;
import org.vinculo.web.Messages;

/** A task made by hand, about a person or about nobody. */
@Named
@ViewScoped
public class TaskMakeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private JourneyService journeys;

    @Inject
    private Messages messages;

    private Long person;
    private final TaskForm form = new TaskForm();

    /** Refuses a person she may not see before a word is typed. */
    public void load() {
        if (person != null) {
            journeys.tasksOf(person);
        }
    }

    public String make() {
        if (person == null) {
            tasks.make(form, null);
        } else {
            journeys.makeTask(person, form);
        }
        messages.saved("task.made");
        return person == null
                ? "/staff/home.xhtml?faces-redirect=true"
                : "/staff/person.xhtml?faces-redirect=true&id=" + person;
    }

    public Set<Map.Entry<Long, String>> getColleagues() {
        return tasks.colleagues().entrySet();
    }

    public TaskForm getForm() {
        return form;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
