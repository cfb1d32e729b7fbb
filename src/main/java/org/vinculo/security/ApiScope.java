package org.vinculo.security;

import java.util.Set;

/** What a token may do; none of its permissions opens a page. */
public enum ApiScope {
    /** Ask whom the token speaks for. */
    ME_READ(Set.of(Permission.API_ME_READ));

    private final Set<String> permissions;

    ApiScope(Set<String> permissions) {
        this.permissions = permissions;
    }

    Set<String> permissions() {
        return permissions;
    }
}
