package org.vinculo.person;

import java.util.List;

/**
 * A person's age: the form over what is known, and how it came to be known.
 *
 * @param lines the newest first
 */
public record AgePage(long version, AgeForm form, List<AgeLine> lines) {}
