package org.vinculo.attention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.attention.AttentionForm;
import org.vinculo.attention.AttentionService;
import org.vinculo.attention.AttentionStart;
import org.vinculo.catalog.Option;
import org.vinculo.orientation.Topic;
import org.vinculo.task.TaskRow;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Records an attention. */
@Named
@ViewScoped
public class AttentionRecordView implements Serializable {

    @Inject
    private AttentionService service;

    @Inject
    private Messages messages;

    private long person;
    private String task;
    private boolean first;
    private List<Option> tasks = List.of();
    private List<Topic> overdue = List.of();
    private Topic[] basicTopics = {};
    private Topic[] otherTopics = {};
    private String[] fulfilled = {};
    private final AttentionForm form = new AttentionForm();

    public void load() {
        AttentionStart start = service.start(person);
        first = start.first();
        form.setHeldOn(start.today());
        overdue = start.overdue().stream().sorted().toList();
        tasks = start.open().stream().map(AttentionRecordView::option).toList();
        if (task != null && tasks.stream().anyMatch(option -> option.code().equals(task))) {
            fulfilled = new String[] {task};
        }
    }

    private static Option option(TaskRow row) {
        String kind = Labels.label(row.kind());
        return new Option(row.id().toString(), row.what() == null ? kind : kind + ": " + row.what());
    }

    public String save() {
        form.setTopics(Stream.of(basicTopics, otherTopics).flatMap(Stream::of).toList());
        form.setFulfilled(
                new ArrayList<>(Stream.of(fulfilled).map(Long::valueOf).toList()));
        service.record(person, form);
        messages.saved("attention.saved");
        return "/staff/person.xhtml?faces-redirect=true&id=" + person;
    }

    public List<Topic> getBasics() {
        return Stream.of(Topic.values()).filter(Topic::isBasic).toList();
    }

    public List<Topic> getOthers() {
        return Stream.of(Topic.values()).filter(topic -> !topic.isBasic()).toList();
    }

    public boolean isOverdue() {
        return !overdue.isEmpty();
    }

    /** The topics whose text should have been reviewed, as one line. */
    public String getOverdueNames() {
        return overdue.stream().map(Labels::label).collect(Collectors.joining(" · "));
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public boolean isFirst() {
        return first;
    }

    public List<Option> getTasks() {
        return tasks;
    }

    public AttentionForm getForm() {
        return form;
    }

    public Topic[] getBasicTopics() {
        return basicTopics.clone();
    }

    public void setBasicTopics(Topic[] basicTopics) {
        this.basicTopics = basicTopics.clone();
    }

    public Topic[] getOtherTopics() {
        return otherTopics.clone();
    }

    public void setOtherTopics(Topic[] otherTopics) {
        this.otherTopics = otherTopics.clone();
    }

    public String[] getFulfilled() {
        return fulfilled.clone();
    }

    public void setFulfilled(String[] fulfilled) {
        this.fulfilled = fulfilled.clone();
    }
}
