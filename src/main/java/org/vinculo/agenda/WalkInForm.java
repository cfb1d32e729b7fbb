package org.vinculo.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is asked at the door: how to call her, what for, whether she comes first. */
public class WalkInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotNull
    private VisitReason reason = VisitReason.FIRST_TIME;

    @NotNull
    private Priority priority = Priority.NORMAL;

    private String language = "spa";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public VisitReason getReason() {
        return reason;
    }

    public void setReason(VisitReason reason) {
        this.reason = reason;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
