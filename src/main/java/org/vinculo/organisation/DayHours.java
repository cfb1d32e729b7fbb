package org.vinculo.organisation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.kernel.BusinessException;

/** The hours of one day of the week as they are typed: open once, or twice with a pause between; empty when closed. */
public class DayHours implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;
    private LocalTime opensAgain;
    private LocalTime closesAgain;

    DayHours(DayOfWeek day, List<Opening> openings) {
        this.day = day;
        if (!openings.isEmpty()) {
            opens = openings.get(0).opens();
            closes = openings.get(0).closes();
        }
        if (openings.size() > 1) {
            opensAgain = openings.get(1).opens();
            closesAgain = openings.get(1).closes();
        }
    }

    /** @throws BusinessException when an hour is missing or the hours are not in order */
    List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        add(openings, opens, closes);
        add(openings, opensAgain, closesAgain);
        boolean crossed = openings.size() == 2
                && openings.get(1).opens().isBefore(openings.get(0).closes());
        if (crossed || (opens == null && opensAgain != null)) {
            throw new BusinessException("organisation.hours.order", day);
        }
        return openings;
    }

    private void add(List<Opening> openings, LocalTime from, LocalTime to) {
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null || !from.isBefore(to)) {
            throw new BusinessException("organisation.hours.order", day);
        }
        openings.add(new Opening(day, from, to));
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public LocalTime getOpensAgain() {
        return opensAgain;
    }

    public void setOpensAgain(LocalTime opensAgain) {
        this.opensAgain = opensAgain;
    }

    public LocalTime getClosesAgain() {
        return closesAgain;
    }

    public void setClosesAgain(LocalTime closesAgain) {
        this.closesAgain = closesAgain;
    }
}
