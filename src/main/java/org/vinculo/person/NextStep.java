package org.vinculo.person;

import java.time.LocalDate;

/** What was agreed to do next with a person, and by when. */
public record NextStep(long personId, String what, LocalDate dueOn) {}
