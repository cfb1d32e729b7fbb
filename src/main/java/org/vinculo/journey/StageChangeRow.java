package org.vinculo.journey;

import java.time.Instant;
import org.vinculo.kernel.Row;
import org.vinculo.person.Stage;

/** A step along the route as its history shows it. */
public record StageChangeRow(
        Long id,
        Stage from,
        Stage to,
        EndReason reason,
        Integer attempts,
        String why,
        Instant changedAt,
        Long changedBy)
        implements Row {}
