package org.vinculo.security;

/** The owner of a token: display name, group, language. */
public record Me(String name, Group group, String language) {}
