/**
 * Who comes to a site and when: today, the queue at the door. Apart from {@code person} because most of those who wait have no
 * file yet, and some never will.
 */
package org.vinculo.agenda;
