package org.vinculo.kernel;

import java.util.List;

/** Some rows of a longer list, and how long it is. */
public record Page<T>(List<T> rows, long total) {}
