package org.vinculo.hiringday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is typed about a hiring day. */
public class HiringDayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String formKey = UUID.randomUUID().toString();

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    private LocalDate heldOn;

    @NotNull
    private LocalTime beginsAt = LocalTime.of(9, 0);

    @NotNull
    @Min(5)
    @Max(120)
    private Integer minutes = 20;

    @Size(max = 160)
    private String place;

    @NotNull
    @Min(1)
    @Max(10)
    private Integer cap = 2;

    @Min(1)
    @Max(3650)
    private Integer waitingDays;

    @Min(1)
    @Max(2000)
    private Integer waitingLeast;

    @Valid
    private final List<SlotForm> vacancies = new ArrayList<>();

    /** A form sent twice makes one day. */
    public String getFormKey() {
        return formKey;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getBeginsAt() {
        return beginsAt;
    }

    public void setBeginsAt(LocalTime beginsAt) {
        this.beginsAt = beginsAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getCap() {
        return cap;
    }

    public void setCap(Integer cap) {
        this.cap = cap;
    }

    /** Whoever was proposed for nothing in so many days waits; empty when nothing is asked for them. */
    public Integer getWaitingDays() {
        return waitingDays;
    }

    public void setWaitingDays(Integer waitingDays) {
        this.waitingDays = waitingDays;
    }

    public Integer getWaitingLeast() {
        return waitingLeast;
    }

    public void setWaitingLeast(Integer waitingLeast) {
        this.waitingLeast = waitingLeast;
    }

    public List<SlotForm> getVacancies() {
        return vacancies;
    }

    /** The vacancies that give at least one interview. */
    Map<Long, Integer> chosen() {
        return vacancies.stream()
                .filter(row -> row.getSlots() != null && row.getSlots() > 0)
                .collect(Collectors.toMap(SlotForm::getVacancy, SlotForm::getSlots));
    }
}
