package org.vinculo.vacancy;

/** Told in the same transaction when a vacancy's status changed: who has candidates in it may have to act. */
public record VacancyMoved(long vacancyId, VacancyStatus from, VacancyStatus to) {}
