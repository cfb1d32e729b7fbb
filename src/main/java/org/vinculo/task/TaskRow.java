package org.vinculo.task;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** A task as a list shows it. */
public record TaskRow(
        Long id,
        TaskKind kind,
        String what,
        Long personId,
        Long subjectId,
        long ownerId,
        LocalDate dueOn,
        Instant createdAt,
        Task.State state,
        String why)
        implements Row {

    public boolean isOpen() {
        return state == Task.State.OPEN;
    }

    /** Whether it can be ticked off, put off or handed on; otherwise only what it asks for ends it. */
    public boolean isFree() {
        return !kind.isBlocking();
    }
}
