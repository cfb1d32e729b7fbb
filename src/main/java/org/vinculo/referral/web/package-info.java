/** The staff's pages of referrals. */
package org.vinculo.referral.web;
