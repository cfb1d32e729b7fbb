package org.vinculo.person;

/** A person as the edit page opens her. */
public record PersonEdit(long id, long version, String reference, PersonForm form) {}
