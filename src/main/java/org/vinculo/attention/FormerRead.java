package org.vinculo.attention;

import java.time.Instant;

/** What an attention said before a correction, who corrected it and why. */
public record FormerRead(Instant replacedAt, String replacedBy, String why, HeldRead held, NoteRead note) {}
