package org.vinculo.behalf;

import java.time.LocalDate;

/** A mark and the number of the thing it is on, as the query makes it. */
public record MarkLine(
        long subjectId, String state, ForWhom party, Medium medium, String who, LocalDate day, String by) {

    Mark mark() {
        return new Mark(state, party, medium, who, day, by);
    }
}
