package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells a program whom it speaks for. */
@Stateless
@DenyAll
public class MeService {

    @Inject
    private CurrentUser user;

    @RolesAllowed(Permission.API_ME_READ)
    public Me me() {
        return new Me(user.name(), user.group(), user.language());
    }
}
