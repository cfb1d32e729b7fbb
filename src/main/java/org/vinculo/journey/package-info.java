/**
 * The route from registration to work and follow-up. Most steps are taken by what is done elsewhere — an attention, a complete
 * labour profile, a hire — and the route only listens; the others are decided by somebody with a reason. It is also where the
 * day's work is put together, because it sees both the people and what is due.
 */
package org.vinculo.journey;
