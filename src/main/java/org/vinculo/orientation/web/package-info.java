/** The library for colleagues and the orientation pages for everybody. */
package org.vinculo.orientation.web;
