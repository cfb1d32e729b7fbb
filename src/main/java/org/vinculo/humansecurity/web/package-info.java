/** The pages about needs, risks and human security. */
package org.vinculo.humansecurity.web;
