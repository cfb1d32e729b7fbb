package org.vinculo.hiringday;

import java.util.Set;

/**
 * At least so many people of a group get an interview. Nobody is in two groups of one problem: with groups that overlap it would
 * be no flow any more, and no flow has a proof that is as quick.
 *
 * @param people those of the group who could be given one
 */
record Floor(Set<Long> people, int least) {

    Floor {
        people = Set.copyOf(people);
    }
}
