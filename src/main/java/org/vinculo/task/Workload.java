package org.vinculo.task;

/**
 * How much is open for a colleague.
 *
 * @param late of the open ones, those whose day has passed
 */
public record Workload(long ownerId, long open, long late, long today) {}
