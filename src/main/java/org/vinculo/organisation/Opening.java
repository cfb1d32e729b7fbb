package org.vinculo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** From when to when a site is open on one day of the week. */
@Embeddable
public class Opening {

    /** 1 is Monday, as in ISO 8601. */
    private int weekday;

    @Column(name = "opens")
    private LocalTime opens;

    @Column(name = "closes")
    private LocalTime closes;

    protected Opening() {}

    Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {
        this.weekday = day.getValue();
        this.opens = opens;
        this.closes = closes;
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    LocalTime opens() {
        return opens;
    }

    LocalTime closes() {
        return closes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening that
                && weekday == that.weekday
                && opens.equals(that.opens)
                && closes.equals(that.closes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, opens, closes);
    }
}
