/** The pages of the first administrator and of the end of a demonstration. */
package org.vinculo.startup.web;
