package org.vinculo.security;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** A line of the read log: who opened whose file, on which page, from which address. */
public record OpeningRow(Long id, Instant at, String name, Long personId, String page, String address) implements Row {}
