package org.vinculo.firstattention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.vinculo.attention.Attention;

/** When, how and in which language a first attention is held, and who is there. */
public class BeginForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate heldOn;

    @NotNull
    private Attention.Channel channel = Attention.Channel.IN_PERSON;

    @Size(max = 160)
    private String place;

    private String language;

    @Size(max = 160)
    private String interpreter;

    @Size(max = 300)
    private String present;

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

    /** ISO 639-3, or null. */
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
}
