/**
 * From a proposal to a job that lasts: candidacies, what the employer sees and answers, placements and what follows from them.
 * Whoever needs a permit enters by the employer's offer and begins when the permit is there. The decision to propose is kept as it
 * was made, because somebody may ask for it long after profile and vacancy have changed.
 */
package org.vinculo.placement;
