/**
 * Who comes when and to whom: the appointments of a site with their rooms and interpreters, and the queue at the door. Apart from
 * {@code person} because most of those who wait have no file yet, and because the desk opens none; it asks {@link
 * org.vinculo.agenda.Visitors} who somebody is.
 */
package org.vinculo.agenda;
