/**
 * Ways to look at the people for a vacancy that somebody keeps under a name, and the watch that tells her of a new match. Apart from
 * {@code matching}, which ranks and knows nobody's habits. The watch acts for nobody: whose people its owner may see is asked anew
 * each time.
 */
package org.vinculo.watch;
