/** Pages of the route and of the day's work. */
package org.vinculo.journey.web;
