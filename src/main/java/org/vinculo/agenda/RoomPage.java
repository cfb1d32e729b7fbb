package org.vinculo.agenda;

/** A room, to be changed. */
public record RoomPage(long id, long version, long siteId, boolean active, RoomForm facts) {}
