package org.vinculo.kernel;

/** A line of a list: a record whose number finds the whole thing again. */
public interface Row {

    Long id();
}
