/** The pages on which the organisation and its sites are read and kept right, and the logo. */
package org.vinculo.organisation.web;
