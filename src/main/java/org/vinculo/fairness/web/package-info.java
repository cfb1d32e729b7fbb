/** The page that shows how proposals and hires are shared out. */
package org.vinculo.fairness.web;
