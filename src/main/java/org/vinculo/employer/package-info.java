/**
 * Who offers work: the employer's identity, its registration with the migration authority, how to reach it and whether somebody
 * of the organisation has checked that it exists. What it offers is in {@code vacancy}; what it sees is in {@code employerportal}.
 */
package org.vinculo.employer;
