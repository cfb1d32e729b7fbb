/**
 * What colleagues commit themselves to and learn: the code they sign and the training they took (R31, R33, R46). Apart from
 * {@code agreement}, where a person is on the other side.
 */
package org.vinculo.conduct;
