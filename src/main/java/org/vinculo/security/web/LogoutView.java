package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vinculo.security.Logout;

/** The way out: the login ends in the database, its cookie and the session with it. */
@Named("logoutView")
@RequestScoped
public class LogoutView {

    @Inject
    private Logout logout;

    public String leave() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        logout.leave((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.invalidateSession();
        return "/login.xhtml?faces-redirect=true&left=1";
    }
}
