package org.vinculo.agenda;

import java.util.List;
import java.util.Map;
import org.vinculo.interpreter.InterpreterRow;

/** What can be chosen for an appointment at a site. */
public record BookingChoices(Map<Long, String> workers, List<RoomRow> rooms, List<InterpreterRow> interpreters) {}
