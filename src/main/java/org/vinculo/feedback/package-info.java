/**
 * What people say about how they were received: complaints, proposals and thanks, answered and tracked (R15, R33), and a short survey
 * without names (R16). A package of its own because of one rule no other feature has: a complaint about someone never reaches that
 * one, whatever she may do otherwise.
 */
package org.vinculo.feedback;
