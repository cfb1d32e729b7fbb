/** The page of a family. */
package org.vinculo.household.web;
