/**
 * Every contact with a person, by whatever channel: when, where, which topics she was given, what comes next (R10, R40). The
 * register is what the work is measured by, so an attention is written once and stays; a correction keeps what it said before,
 * and its note is read by whom its author chose.
 */
package org.vinculo.attention;
