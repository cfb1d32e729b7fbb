/** The pages on which staff look after employers; one bean for each. */
package org.vinculo.employer.web;
