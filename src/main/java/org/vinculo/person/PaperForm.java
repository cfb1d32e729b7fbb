package org.vinculo.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed about a paper. */
public class PaperForm implements Serializable {

    private Long replacesId;

    @NotNull
    private PaperKind kind;

    @NotNull
    private PaperState state = PaperState.PENDING;

    @Size(max = 40)
    private String number;

    private boolean temporary;

    private LocalDate since;

    private LocalDate endsOn;

    @Size(max = 200)
    private String note;

    /** The form as it opens over the current record, which may be missing. */
    static PaperForm over(PaperKind kind, PaperFacts current) {
        PaperForm form = new PaperForm();
        form.kind = kind;
        if (current != null) {
            form.replacesId = current.id();
            form.state = current.state();
            form.number = current.number();
            form.temporary = current.temporary();
            form.since = current.since();
            form.endsOn = current.endsOn();
            form.note = current.note();
        }
        return form;
    }

    String numberAsKept() {
        return PaperNumber.tidy(kind, number);
    }

    String noteAsKept() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** Whether saving would write what is already there: the second of two clicks. */
    boolean says(PaperFacts current) {
        return current != null
                && state == current.state()
                && Objects.equals(numberAsKept(), current.number())
                && temporary == current.temporary()
                && Objects.equals(since, current.since())
                && Objects.equals(endsOn, current.endsOn())
                && Objects.equals(noteAsKept(), current.note());
    }

    /** The record it was typed over, null when there was none. */
    public Long getReplacesId() {
        return replacesId;
    }

    public void setReplacesId(Long replacesId) {
        this.replacesId = replacesId;
    }

    public PaperKind getKind() {
        return kind;
    }

    public PaperState getState() {
        return state;
    }

    public void setState(PaperState state) {
        this.state = state;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public void setTemporary(boolean temporary) {
        this.temporary = temporary;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
