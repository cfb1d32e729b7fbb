/**
 * Who else can help: agencies and the services they offer, in the words of HSDS (organization, service, eligibility,
 * schedule, language), so that the directory can be exchanged with others that keep one.
 */
package org.vinculo.directory;
