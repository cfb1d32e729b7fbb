/**
 * Which routes of stay are worth asking about in one person's situation, by when, and what they cost. Apart from {@code person}
 * because it is orientation and not a fact about her: rules that people keep compute it anew from what she told, and it decides
 * nothing. It never weighs whether a claim for protection is a good one.
 */
package org.vinculo.options;
