package org.vinculo.agenda;

/**
 * What an appointment would take.
 *
 * @param roomId null where no room is needed
 * @param interpreterId null without one
 * @param replaces the appointment whose own time does not count, or null
 */
record Plan(long siteId, long workerId, Long roomId, Long interpreterId, long personId, Slot slot, Long replaces) {}
