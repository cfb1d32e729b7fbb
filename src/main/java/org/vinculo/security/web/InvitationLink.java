package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The one-time address of an invitation, as the administrator gives it on. */
@RequestScoped
class InvitationLink {

    @Inject
    private HttpServletRequest request;

    String to(String token) {
        String here = request.getRequestURL().toString();
        String root = here.substring(0, here.length() - request.getRequestURI().length());
        return root + request.getContextPath() + "/invitation.xhtml?token=" + token;
    }
}
