package org.vinculo.employer;

/** What an edit page starts from: the form, and the version it was read at. */
public record EmployerEdit(long id, long version, EmployerForm form) {}
