package org.vinculo.person;

/** Told in the transaction that registers somebody as a relative of a person who has a file. */
public record RelativeRegistered(long personId, long relativeOf) {}
