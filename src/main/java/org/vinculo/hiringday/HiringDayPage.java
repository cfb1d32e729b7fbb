package org.vinculo.hiringday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A hiring day to be read.
 *
 * @param total the fit of all interviews as they stand now
 * @param greedy what taking the best one by one would give, of the last reckoning; null before one
 * @param missing of those who wait, at the last reckoning
 * @param without names of those who get nothing, the first of them
 * @param withoutAll how many they are
 */
public record HiringDayPage(
        Long id,
        long version,
        String name,
        LocalDate heldOn,
        LocalTime beginsAt,
        int minutes,
        String place,
        int cap,
        Integer waitingDays,
        Integer waitingLeast,
        HiringDayStatus status,
        String statusWhy,
        int total,
        Integer greedy,
        Integer missing,
        List<HiringTable> tables,
        List<String> without,
        int withoutAll) {

    public HiringDayPage {
        tables = List.copyOf(tables);
        without = List.copyOf(without);
    }

    public boolean mayBecome(String other) {
        return status.canBecome(HiringDayStatus.valueOf(other));
    }

    /** Accepting was interrupted: somebody who has an interview was neither proposed nor left out. */
    public boolean isUnfinished() {
        return status == HiringDayStatus.ACCEPTED
                && tables.stream().flatMap(table -> table.picks().stream()).anyMatch(PickRow::isIn);
    }

    public boolean isEditable() {
        return status == HiringDayStatus.PROPOSED;
    }
}
