package org.vinculo.behalf;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed beside a step that is written down for somebody else. */
public class SaidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ForWhom party;
    private Medium medium;
    private LocalDate day;

    @Size(max = 160)
    private String who;

    /** Nothing was typed: the house decided by itself. */
    boolean isEmpty() {
        return party == null && medium == null && day == null && (who == null || who.isBlank());
    }

    /** The ways one chooses from. */
    public List<Medium> getMedia() {
        return List.of(Medium.values());
    }

    /** Only where more than one could have said it. */
    public ForWhom getParty() {
        return party;
    }

    public void setParty(ForWhom party) {
        this.party = party;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
