package org.vinculo.task.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.Option;
import org.vinculo.task.TaskRow;
import org.vinculo.task.TaskService;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** One task: done, put off, handed over or cancelled. */
@Named
@ViewScoped
public class TaskView implements Serializable {

    private static final String HOME = "/staff/home.xhtml?faces-redirect=true";

    @Inject
    private TaskService service;

    @Inject
    private Messages messages;

    private long id;
    private TaskRow task;
    private String owner;
    private LocalDate until;
    private String why;

    public void load() {
        task = service.read(id);
    }

    public String done() {
        service.done(id);
        messages.saved("task.done.saved");
        return HOME;
    }

    public String reopen() {
        service.reopen(id, why);
        messages.saved("task.reopen.saved");
        return HOME;
    }

    public String snooze() {
        service.snooze(id, until, why);
        messages.saved("task.snooze.saved");
        return HOME;
    }

    public String reassign() {
        service.reassign(id, Chosen.id(owner), why);
        messages.saved("task.reassign.saved");
        return HOME;
    }

    public String cancel() {
        service.cancel(id, why);
        messages.saved("task.cancel.saved");
        return HOME;
    }

    public String getOwnerName() {
        return service.colleagues().getOrDefault(task.ownerId(), "");
    }

    public List<Option> getColleagues() {
        return service.colleagues().entrySet().stream()
                .filter(colleague -> colleague.getKey() != task.ownerId())
                .sorted(Map.Entry.comparingByValue())
                .map(colleague -> new Option(colleague.getKey().toString(), colleague.getValue()))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public TaskRow getTask() {
        return task;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
