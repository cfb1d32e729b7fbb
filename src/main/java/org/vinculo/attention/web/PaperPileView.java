package org.vinculo.attention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.attention.AttentionForm;
import org.vinculo.attention.AttentionService;
import org.vinculo.orientation.Topic;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** A pile of paper, sheet after sheet: what the sheets of one day share stays typed. */
@Named
@ViewScoped
public class PaperPileView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A sheet that was copied. */
    public record Sheet(long attention, String person, LocalDate heldOn) implements Serializable {}

    @Inject
    private AttentionService service;

    @Inject
    private Messages messages;

    private AttentionForm form = new AttentionForm();
    private String person;
    private Topic[] topics = {};
    private final List<Sheet> done = new ArrayList<>();

    public void save() {
        form.setTopics(List.of(topics));
        long attention = service.record(Chosen.id(person), form);
        done.add(0, new Sheet(attention, person, form.getHeldOn()));
        form = next(form);
        person = null;
        topics = new Topic[0];
        messages.saved("paper.pile.saved");
    }

    private static AttentionForm next(AttentionForm last) {
        AttentionForm form = new AttentionForm();
        form.setHeldOn(last.getHeldOn());
        form.setChannel(last.getChannel());
        form.setPlace(last.getPlace());
        form.setLanguage(last.getLanguage());
        form.setInterpreter(last.getInterpreter());
        form.setAttendedBy(last.getAttendedBy());
        form.setConfirmed(last.isConfirmed());
        return form;
    }

    public List<Topic> getAllTopics() {
        return Stream.of(Topic.values()).toList();
    }

    public List<Sheet> getDone() {
        return List.copyOf(done);
    }

    public AttentionForm getForm() {
        return form;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Topic[] getTopics() {
        return topics.clone();
    }

    public void setTopics(Topic[] topics) {
        this.topics = topics.clone();
    }
}
