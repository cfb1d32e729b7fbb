package org.vinculo.conduct;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * A colleague and the code.
 *
 * @param signedAt when she signed the edition that counts now; null while she has not
 */
public record CodeRow(Long id, String name, Instant signedAt) implements Row {}
