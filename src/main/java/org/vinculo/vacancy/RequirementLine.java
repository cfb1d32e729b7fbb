package org.vinculo.vacancy;

/**
 * One thing a vacancy asks for, in the reader's words.
 *
 * @param name what it names, or null
 * @param level a step of an ordered list, or null
 * @param years of experience, or null
 */
public record RequirementLine(RequirementKind kind, Strength strength, String name, Enum<?> level, Integer years) {}
