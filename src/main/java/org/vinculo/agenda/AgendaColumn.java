package org.vinculo.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands below each other in the agenda: a colleague's day, or a day of the site.
 *
 * @param worker her name, or null for a day of the site
 * @param closed the site is closed that day
 * @param deputy who does the colleague's work because she is away that day, or null
 */
public record AgendaColumn(LocalDate day, String worker, boolean closed, String deputy, List<AgendaEntry> entries) {}
