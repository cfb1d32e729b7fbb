/**
 * Canalización: a person is sent to an agency's service, with her agreement and the least of her data, and the loop is
 * closed: the agency answers by a deadline and what came of it returns to whoever sent her.
 */
package org.vinculo.referral;
