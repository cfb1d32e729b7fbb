package org.vinculo.humansecurity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The level of one dimension and a few words to it. */
public class DimensionLevel implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
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
}
