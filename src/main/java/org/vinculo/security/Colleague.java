package org.vinculo.security;

/**
 * Somebody of the organisation, as the rules see her.
 *
 * @param siteId where she works now, or null
 * @param active false once she has left; she may come back
 */
public record Colleague(long id, String name, Group group, Long siteId, boolean active) {

    /** Whether she may do this now. */
    public boolean can(String permission) {
        return active && group.permissions().contains(permission);
    }
}
