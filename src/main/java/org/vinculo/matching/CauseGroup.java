package org.vinculo.matching;

import java.util.List;

/** Those who cannot be proposed now for the same gravest cause. */
public record CauseGroup(Cause cause, List<Ranked> people) {

    public int size() {
        return people.size();
    }
}
