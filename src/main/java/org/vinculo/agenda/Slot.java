package org.vinculo.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.vinculo.kernel.BusinessException;

/** From one moment up to another, which no longer belongs to it: two that touch do not overlap. */
record Slot(Instant from, Instant to) {

    Slot {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a slot ends after it begins");
        }
    }

    /** @throws BusinessException when the site's clocks skip that time on that day */
    static Slot at(LocalDate day, LocalTime time, int minutes, ZoneId zone) {
        LocalDateTime there = LocalDateTime.of(day, time);
        if (zone.getRules().getValidOffsets(there).isEmpty()) {
            throw BusinessException.at("time", "agenda.time.skipped");
        }
        return from(there.atZone(zone).toInstant(), Duration.ofMinutes(minutes));
    }

    static Slot from(Instant start, Duration length) {
        return new Slot(start, start.plus(length));
    }

    boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean has(Slot other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
