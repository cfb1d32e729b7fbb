/**
 * What people are told at an attention and on the pages for everybody, as editions with their legal basis, source and reviewer
 * (R1, R30, R34), and what colleagues have read of it (R31). It is apart from the attentions because the same words serve the
 * first attention, the options, the poster at a shelter and a stranger's telephone.
 */
package org.vinculo.orientation;
