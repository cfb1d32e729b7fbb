package org.vinculo.options;

import java.time.LocalDate;
import java.util.Set;

/** A sheet in the list of those a person was given. */
public record SheetRow(long id, LocalDate madeOn, String language, Set<StayOption> routes) {}
