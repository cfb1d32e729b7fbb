/**
 * What every feature stands on: identity and version of a stored thing, refusals with a text for the user, a page of rows.
 * It knows Persistence and nothing else, so that anything may depend on it.
 */
package org.vinculo.kernel;
