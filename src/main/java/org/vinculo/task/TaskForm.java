package org.vinculo.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A task made by hand: what, by when, and whose. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 400)
    private String what;

    @NotNull
    private LocalDate dueOn;

    private Long owner;

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }
}
