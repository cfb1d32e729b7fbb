package org.vinculo.humansecurity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A need or a risk, as it is typed. */
public class NeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private NeedKind kind;

    private boolean urgent;

    @NotNull
    private LocalDate notedOn;

    @NotNull
    private NeedSource source = NeedSource.SHE_SAID;

    @Size(max = 200)
    private String note;

    public NeedKind getKind() {
        return kind;
    }

    public void setKind(NeedKind kind) {
        this.kind = kind;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }

    public void setNotedOn(LocalDate notedOn) {
        this.notedOn = notedOn;
    }

    public NeedSource getSource() {
        return source;
    }

    public void setSource(NeedSource source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
