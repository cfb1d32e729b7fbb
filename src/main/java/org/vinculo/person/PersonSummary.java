package org.vinculo.person;

import java.util.List;

/**
 * The head of every page about a person.
 *
 * @param nextStep null when nothing is agreed
 * @param alerts the gravest first
 */
public record PersonSummary(PersonHead head, NextStep nextStep, List<PersonAlert> alerts) {}
