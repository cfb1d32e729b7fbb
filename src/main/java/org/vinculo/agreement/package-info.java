/**
 * The documents agreed with each person: their editions with mandatory parts and translations, and what was done with each
 * person. Apart from {@code privacy}, which asks here by which edition of the notice somebody agreed (R43–R46).
 */
package org.vinculo.agreement;
