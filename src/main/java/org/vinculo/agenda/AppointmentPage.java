package org.vinculo.agenda;

import java.time.Instant;
import org.vinculo.interpreter.InterpreterRow;

/**
 * One appointment, for those who may see her whom it is for.
 *
 * @param interpreter null without one
 * @param movedFrom the number of the appointment it stands for, or null
 */
public record AppointmentPage(
        AgendaEntry entry,
        long siteId,
        Visitor visitor,
        InterpreterRow interpreter,
        boolean companion,
        String note,
        String why,
        Instant stateSince,
        Long movedFrom,
        boolean past) {}
