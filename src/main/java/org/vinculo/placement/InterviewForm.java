package org.vinculo.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** When an interview takes or took place, and what came of it. */
public class InterviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime FIRST = LocalTime.of(6, 0);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final int STEP_MINUTES = 30;

    @NotNull
    private LocalDate day;

    /** Hours and minutes, for instance 09:30. */
    @NotNull
    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
    private String time;

    @Size(max = 1000)
    private String note;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    /** The times one chooses from: every half hour of a working day. */
    public List<String> getTimes() {
        return Stream.iterate(FIRST, time -> !time.isAfter(LAST), time -> time.plusMinutes(STEP_MINUTES))
                .map(LocalTime::toString)
                .toList();
    }

    LocalDateTime moment() {
        return day.atTime(LocalTime.parse(time));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
