package org.vinculo.hiringday;

import java.util.List;

/** A vacancy of a hiring day with its people, in the order of their interviews; those taken out or left out last. */
public record HiringTable(long vacancyId, String title, int slots, List<PickRow> picks) {

    public HiringTable {
        picks = List.copyOf(picks);
    }

    /** How many of its interviews somebody has. */
    public long taken() {
        return picks.stream()
                .filter(pick -> pick.state() != PickState.REMOVED && pick.state() != PickState.LEFT_OUT)
                .count();
    }
}
