package org.vinculo.agenda;

import java.io.Serializable;

/**
 * What somebody begins with who gives an appointment.
 *
 * @param visitor null when she is still to be named by her reference
 * @param movedFrom the appointment that is put off, or null
 */
public record BookingPage(long siteId, Visitor visitor, Long movedFrom, AppointmentForm form) implements Serializable {}
