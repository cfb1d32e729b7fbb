/**
 * What a person agreed to, for whom and how. Others ask here before anything about her leaves the house, inside the
 * same transaction, so that no page can forget it.
 */
package org.vinculo.privacy;
