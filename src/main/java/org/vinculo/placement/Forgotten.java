package org.vinculo.placement;

import java.time.LocalDate;
import org.vinculo.kernel.Row;

/**
 * Somebody who looks for work and has not been proposed for a long time.
 *
 * @param since the day of her last proposal, or since when she has been looking
 * @param ever whether she was ever proposed
 */
public record Forgotten(Long id, String reference, String name, LocalDate since, boolean ever) implements Row {}
