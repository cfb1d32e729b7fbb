package org.vinculo.task;

import java.time.LocalDate;

/**
 * A task a rule asks for.
 *
 * @param subjectId what the rule is about
 * @param occurrence tells this time from another about the same subject
 * @param personId may be null
 * @param what in somebody's words, or null where the kind says it all
 */
public record DueTask(
        long subjectId, LocalDate occurrence, Long personId, long ownerId, LocalDate dueOn, String what) {}
