package org.vinculo.humansecurity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The level of one dimension and a few words to it. */
@Embeddable
public class DimensionLevel implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ThreatLevel level;

    @Size(max = 200)
    private String note;

    public ThreatLevel getLevel() {
        return level;
    }

    public void setLevel(ThreatLevel level) {
        this.level = level;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    DimensionLevel copy() {
        DimensionLevel copy = new DimensionLevel();
        copy.level = level;
        copy.note = note == null || note.isBlank() ? null : note.strip();
        return copy;
    }
}
