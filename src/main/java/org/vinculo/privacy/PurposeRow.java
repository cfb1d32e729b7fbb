package org.vinculo.privacy;

import org.vinculo.kernel.Row;

/**
 * A purpose and what the person said to it last.
 *
 * @param answer null when nobody asked her yet
 */
public record PurposeRow(Purpose purpose, ConsentRow answer) implements Row {

    @Override
    public Long id() {
        return (long) purpose.ordinal();
    }
}
