package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the login of a request. */
@ApplicationScoped
public class Logout {

    @Inject
    private LoginCookie cookie;

    @Inject
    private LoginService logins;

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(logins::close);
        cookie.clear(response);
    }
}
