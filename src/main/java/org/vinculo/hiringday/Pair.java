package org.vinculo.hiringday;

/**
 * A person who may be proposed for a vacancy.
 *
 * @param fit whole hundredths, as the ranking has them
 */
record Pair(long person, long vacancy, int fit) {

    static final int MOST = 100;

    boolean joins(long somebody, long work) {
        return person == somebody && vacancy == work;
    }
}
