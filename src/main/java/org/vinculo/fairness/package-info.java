/**
 * Whether proposals, interviews, hires and pay come out alike for women, men and everybody else, in total and by sector; shown to
 * coordinators, with small numbers kept back (R13).
 */
package org.vinculo.fairness;
