/**
 * Who can do a vacancy's work: first whether the law lets her (eligibility), then how well what she can do fits (criteria),
 * always with the sentences that say why. Nothing here can read sex, gender, nationality, religion, family or asylum facts: the
 * records that criteria see do not have them.
 */
package org.vinculo.matching;
