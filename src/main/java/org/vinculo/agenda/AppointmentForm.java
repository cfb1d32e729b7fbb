package org.vinculo.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is asked to give an appointment; day and hour are those of the site. */
public class AppointmentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 30;

    @Size(max = 20)
    private String reference;

    @NotNull
    private AppointmentKind kind;

    @NotNull
    private Long workerId;

    private Long roomId;

    @NotNull
    private LocalDate day;

    @NotNull
    private LocalTime time;

    @Min(10)
    @Max(240)
    private int minutes = USUAL_MINUTES;

    private String language;

    private Long interpreterId;

    private boolean companion;

    @Size(max = 200)
    private String note;

    private boolean confirmed;

    /** Of her file, when the page does not know whom it is about. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public void setWorkerId(Long workerId) {
        this.workerId = workerId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** ISO 639-3. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getInterpreterId() {
        return interpreterId;
    }

    public void setInterpreterId(Long interpreterId) {
        this.interpreterId = interpreterId;
    }

    /** Somebody of her family, or who came with her, interprets. */
    public boolean isCompanion() {
        return companion;
    }

    public void setCompanion(boolean companion) {
        this.companion = companion;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** She has read the cautions and gives the appointment all the same. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
