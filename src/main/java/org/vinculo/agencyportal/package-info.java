/** What an agency sees: cards of the referrals sent to it and nothing else of the house; no entity comes here. */
package org.vinculo.agencyportal;
