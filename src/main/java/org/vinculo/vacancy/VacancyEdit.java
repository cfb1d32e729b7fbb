package org.vinculo.vacancy;

/** What an edit page starts from: the form, and the version it was read at. */
public record VacancyEdit(long id, long version, VacancyForm form, VacancyStatus status) {}
