/**
 * A child alone is protected before anything else: her case, its clock and the hand-over to the authority. It stands above the
 * file and below nobody: what it decides, the file obeys. What makes people vulnerable is in {@code humansecurity}.
 */
package org.vinculo.protection;
