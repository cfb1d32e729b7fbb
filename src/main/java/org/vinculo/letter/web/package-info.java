/** The pages of issued letters, and the way by which one is printed. */
package org.vinculo.letter.web;
