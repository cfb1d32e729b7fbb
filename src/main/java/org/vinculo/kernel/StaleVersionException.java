package org.vinculo.kernel;

/** Somebody else saved the same thing in between; the page shows both versions. */
public class StaleVersionException extends RuntimeException {}
