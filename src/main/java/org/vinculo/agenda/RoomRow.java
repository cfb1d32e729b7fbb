package org.vinculo.agenda;

import org.vinculo.kernel.Row;

/** A room in a list. */
public record RoomRow(Long id, long siteId, String name, int places, boolean accessible, boolean active)
        implements Row {}
