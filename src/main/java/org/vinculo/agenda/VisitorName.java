package org.vinculo.agenda;

/**
 * What somebody in a list is called.
 *
 * @param seen whoever asks may open her file
 * @param hidden a file few may open: nobody else is told her name
 */
public record VisitorName(String reference, String usedName, boolean seen, boolean hidden) {}
