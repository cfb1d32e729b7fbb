package org.vinculo.person;

/**
 * What is undone when a condition of stay that was recorded by mistake is annulled: shown before, and done from the very same
 * record.
 *
 * @param standsAgain the condition of stay that counts again; null when none was recorded before, or another one counts already
 * @param tasks how many reminders about its document are not due any more
 * @param current whether it is the one that counts now, so that whether she may work is judged anew
 */
public record StayAnnulment(StayFacts standsAgain, long tasks, boolean current) {}
