/**
 * What is due, for whom and why. Features open a task where something must not be forgotten and close it where it was done; a
 * task knows only numbers of the things it is about, so that every feature may use it and it needs none of them.
 */
package org.vinculo.task;
