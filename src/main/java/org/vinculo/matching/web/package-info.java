/** The page that shows who could do a vacancy's work, and why. */
package org.vinculo.matching.web;
