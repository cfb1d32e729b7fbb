/**
 * A child alone is protected before anything else: her case, its clock and the hand-over to the authority; and what makes people
 * vulnerable, so that those who need it most come first. It stands above the file and below nobody: what it decides, the file obeys.
 */
package org.vinculo.protection;
