package org.vinculo.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed by whoever complains, proposes or thanks; only the kind and the words are asked for (R16). */
public class FeedbackForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private FeedbackKind kind;

    @NotBlank
    @Size(max = 4000)
    private String words;

    private Long site;

    @Size(max = 200)
    private String about;

    private boolean aboutLead;
    private boolean danger;

    @NotNull
    private ContactWay way = ContactWay.NONE;

    @Size(max = 160)
    private String contact;

    private String receipt = Receipt.draw().inGroups();

    /** Drawn with the form: what a browser sends twice has the same one and is received once. */
    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public FeedbackKind getKind() {
        return kind;
    }

    public void setKind(FeedbackKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isAboutLead() {
        return aboutLead;
    }

    public void setAboutLead(boolean aboutLead) {
        this.aboutLead = aboutLead;
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(ContactWay way) {
        this.way = way == null ? ContactWay.NONE : way;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
