package org.vinculo.journey;

import org.vinculo.kernel.Row;

/**
 * A colleague's work at a glance.
 *
 * @param people how many she accompanies who are still on their way
 * @param capacity how many she accompanies at most, or null
 * @param delegate who does her work today because she is away, or null
 */
public record TeamRow(
        Long id, String name, long open, long late, long today, long people, Integer capacity, String delegate)
        implements Row {

    /** More people than was agreed. */
    public boolean isOverloaded() {
        return capacity != null && people > capacity;
    }
}
