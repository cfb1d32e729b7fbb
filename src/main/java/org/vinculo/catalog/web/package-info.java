/** The pages on which people keep the values set by law or authority. */
package org.vinculo.catalog.web;
