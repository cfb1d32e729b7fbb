package org.vinculo.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed about a room. */
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_PLACES = 3;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotNull
    @Min(1)
    @Max(500)
    private Integer places = USUAL_PLACES;

    private boolean accessible;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    /** Reached without a step, with a door wide enough for a wheelchair. */
    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }
}
