package org.vinculo.groupattention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.attention.Attention;
import org.vinculo.attention.AttentionForm;

/** What is typed about a talk or a visit: how it was held, who was there by name, how many others. */
public class GroupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Valid
    private final AttentionForm held = new AttentionForm();

    @NotBlank
    @Size(max = 200)
    private String subject;

    @Size(max = 200)
    private List<Long> people = new ArrayList<>();

    @Valid
    private final List<HeadCount> counts =
            Stream.of(AgeGroup.values()).map(HeadCount::new).toList();

    public GroupForm() {
        held.setChannel(Attention.Channel.GROUP);
    }

    /** How it was held and what was told; its key makes a second click find the first one's result. */
    public AttentionForm getHeld() {
        return held;
    }

    /** What it was about, in a few words and without anybody's name. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** The numbers of those who are named. */
    public List<Long> getPeople() {
        return people;
    }

    public void setPeople(List<Long> people) {
        this.people = people;
    }

    /** One line for each age. */
    public List<HeadCount> getCounts() {
        return counts;
    }
}
