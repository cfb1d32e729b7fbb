package org.vinculo.attention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vinculo.orientation.Topic;

/** What is typed about an attention. Its key makes a second click on save find the first one's result. */
public class AttentionForm implements Serializable {

    private final String formKey = UUID.randomUUID().toString();

    @NotNull
    private LocalDate heldOn;

    @NotNull
    private Attention.Channel channel = Attention.Channel.IN_PERSON;

    @Size(max = 160)
    private String place;

    @Min(1)
    @Max(1440)
    private Integer minutes;

    private String language;

    @Size(max = 160)
    private String interpreter;

    @Size(max = 300)
    private String present;

    private List<Topic> topics = new ArrayList<>();

    private boolean confirmed;

    private Long attendedBy;

    @Size(max = 300)
    private String given;

    @Size(max = 4000)
    private String note;

    @NotNull
    private Secrecy secrecy = Secrecy.TEAM;

    @Size(max = 400)
    private String nextStep;

    private LocalDate nextStepOn;

    private List<Long> fulfilled = new ArrayList<>();

    public String getFormKey() {
        return formKey;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Attention.Channel getChannel() {
        return channel;
    }

    public void setChannel(Attention.Channel channel) {
        this.channel = channel;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    /** Who else was there. */
    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    /** The colleague who held it; null when it is the one who writes. */
    public Long getAttendedBy() {
        return attendedBy;
    }

    public void setAttendedBy(Long attendedBy) {
        this.attendedBy = attendedBy;
    }

    /** What she took with her: printed matter, vouchers, kits. */
    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public void setTopics(List<Topic> topics) {
        this.topics = topics;
    }

    /** She confirmed with the authority what she told from a text whose review is overdue. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Who reads the note besides its author. */
    public Secrecy getSecrecy() {
        return secrecy;
    }

    public void setSecrecy(Secrecy secrecy) {
        this.secrecy = secrecy;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextStepOn() {
        return nextStepOn;
    }

    public void setNextStepOn(LocalDate nextStepOn) {
        this.nextStepOn = nextStepOn;
    }

    /** Numbers of the person's tasks that this attention fulfils. */
    public List<Long> getFulfilled() {
        return fulfilled;
    }

    public void setFulfilled(List<Long> fulfilled) {
        this.fulfilled = fulfilled;
    }
}
