package org.vinculo.firstattention;

/**
 * A page of somebody's first attention.
 *
 * @param cause why a topic belongs to hers; null where nothing is told
 * @param done what the page asks for was done, or not done with a reason
 */
public record Halt(Stop stop, Cause cause, boolean done) {

    public boolean isMissing() {
        return stop.isDue() && !done;
    }
}
