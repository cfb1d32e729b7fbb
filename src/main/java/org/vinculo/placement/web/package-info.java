/** The staff's pages of candidacies and placements. */
package org.vinculo.placement.web;
