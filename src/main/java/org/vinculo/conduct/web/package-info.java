/** The code to sign, who signed it, and training. */
package org.vinculo.conduct.web;
