package org.vinculo.security;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about an absence. */
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    @NotNull
    private Long delegate;

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getDelegate() {
        return delegate;
    }

    public void setDelegate(Long delegate) {
        this.delegate = delegate;
    }
}
