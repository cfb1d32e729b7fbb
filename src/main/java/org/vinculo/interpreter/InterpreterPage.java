package org.vinculo.interpreter;

/** An interpreter, to be changed. */
public record InterpreterPage(long id, long version, boolean active, InterpreterForm facts) {}
