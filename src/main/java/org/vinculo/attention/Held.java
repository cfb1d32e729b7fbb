package org.vinculo.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;

/** When and how an attention was held, by whom, and who was there. */
@Embeddable
public class Held {

    private static final int OLDEST_YEARS = 10;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Attention.Channel channel;

    private String place;

    private Integer minutes;

    private String language;

    private String interpreter;

    private String present;

    /** Null when whoever recorded it held it. */
    @Column(name = "attended_by")
    private Long attendedBy;

    private String given;

    protected Held() {}

    /**
     * @param today the day at the site, which is not everywhere the same
     * @throws BusinessException for a day to come or one older than ten years
     */
    public Held(AttentionForm form, LocalDate today) {
        if (form.getHeldOn().isAfter(today)) {
            throw BusinessException.at("heldOn", "attention.heldOn.future");
        }
        if (form.getHeldOn().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw BusinessException.at("heldOn", "attention.heldOn.old");
        }
        this.heldOn = form.getHeldOn();
        this.channel = form.getChannel();
        this.place = form.getPlace();
        this.minutes = form.getMinutes();
        this.language = form.getLanguage();
        this.interpreter = form.getInterpreter();
        this.present = form.getPresent();
        this.attendedBy = form.getAttendedBy();
        this.given = form.getGiven();
    }

    LocalDate getHeldOn() {
        return heldOn;
    }

    Attention.Channel getChannel() {
        return channel;
    }

    public Long getAttendedBy() {
        return attendedBy;
    }

    /** Fills in what is corrected from what stands. */
    void fill(AttentionForm form) {
        form.setHeldOn(heldOn);
        form.setChannel(channel);
        form.setPlace(place);
        form.setMinutes(minutes);
        form.setLanguage(language);
        form.setInterpreter(interpreter);
        form.setPresent(present);
        form.setAttendedBy(attendedBy);
        form.setGiven(given);
    }

    /** @param attended the name of who held it */
    public HeldRead read(String attended) {
        return new HeldRead(heldOn, channel, place, minutes, language, interpreter, present, given, attended);
    }
}
