/**
 * The installation itself: its name, its sites and the time each of them lives by. Apart from the features because "today" is
 * a question of place, and all of them ask it.
 */
package org.vinculo.organisation;
