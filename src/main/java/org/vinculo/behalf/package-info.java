/** What employers, agencies and persons said by telephone or on paper, and who of the house wrote it down for them. */
package org.vinculo.behalf;
