package org.vinculo.groupattention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.attention.Attention;
import org.vinculo.groupattention.GroupForm;
import org.vinculo.groupattention.GroupService;
import org.vinculo.orientation.Topic;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** Records a talk or a visit that reached many. */
@Named
@ViewScoped
public class GroupRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private Messages messages;

    private final GroupForm form = new GroupForm();
    private List<String> people = List.of();
    private Topic[] topics = {};

    public String save() {
        form.setPeople(people.stream().map(Chosen::id).toList());
        form.getHeld().setTopics(List.of(topics));
        long id = service.record(form);
        messages.saved("groupAttention.saved");
        return "/staff/group-attention.xhtml?faces-redirect=true&id=" + id;
    }

    /** How a talk can be held. */
    public List<Attention.Channel> getChannels() {
        return List.of(Attention.Channel.GROUP, Attention.Channel.VISIT, Attention.Channel.VIDEO);
    }

    public List<Topic> getAllTopics() {
        return Stream.of(Topic.values()).toList();
    }

    public GroupForm getForm() {
        return form;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people == null ? List.of() : List.copyOf(people);
    }

    public Topic[] getTopics() {
        return topics.clone();
    }

    public void setTopics(Topic[] topics) {
        this.topics = topics.clone();
    }
}
