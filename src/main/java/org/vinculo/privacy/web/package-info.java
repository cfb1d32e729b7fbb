/** The staff's page of agreements and the part of it other pages include. */
package org.vinculo.privacy.web;
