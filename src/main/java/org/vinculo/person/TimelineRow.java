package org.vinculo.person;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** A line of a person's timeline as its page shows it. */
public record TimelineRow(
        Long id, Instant at, TimelineKind kind, String verb, Long subjectId, String actor, String detail)
        implements Row {}
