package org.vinculo.firstattention;

/**
 * A page of somebody's first attention.
 *
 * @param occasion why a topic belongs to hers; null where nothing is told
 * @param done what the page asks for was done, or not done with a reason
 */
public record Halt(Stop stop, Occasion occasion, boolean done) {

    public boolean isMissing() {
        return stop.isDue() && !done;
    }
}
