package org.vinculo.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * A day or a week of a site.
 *
 * @param day the one that is asked for
 * @param first the first day shown
 * @param closed why the site is closed on the day, or empty; null when it is open
 */
public record AgendaPage(
        long siteId, LocalDate day, LocalDate today, LocalDate first, String closed, List<AgendaColumn> columns) {}
