package org.vinculo.catalog;

/** A choice in a list: the code that is kept and the words the reader sees. */
public record Option(String code, String label) {}
