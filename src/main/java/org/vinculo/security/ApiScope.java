package org.vinculo.security;

import java.util.Set;
import java.util.TreeSet;

/** What a token may do; none of its permissions opens a page. */
public enum ApiScope {
    /** Ask whom the token speaks for. */
    ME_READ(Permission.API_TOKEN_OWN, Permission.API_ME_READ),
    /** Ask for people for a vacancy and vacancies for a person, of those whom the account sees. */
    MATCHING_READ(Permission.MATCHING_READ, Permission.API_MATCHING_READ);

    private final String needed;
    private final String permission;

    ApiScope(String needed, String permission) {
        this.needed = needed;
        this.permission = permission;
    }

    /** Whether an account of this group may have such a token: it never reaches further than she does herself. */
    public boolean isFor(Group group) {
        return group.permissions().contains(needed);
    }

    /** What the token may do while its account is in this group. */
    Set<String> permissions(Group group) {
        Set<String> permissions = new TreeSet<>();
        permissions.add(Permission.API_ME_READ);
        if (isFor(group)) {
            permissions.add(permission);
        }
        if (group.permissions().contains(Permission.ALL_SITES)) {
            permissions.add(Permission.ALL_SITES);
        }
        return permissions;
    }
}
