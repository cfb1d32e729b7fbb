package org.vinculo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** What the error pages say. A number is made here for what failed before any page could. */
@Named("errorView")
@RequestScoped
public class ErrorView {

    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{8}");

    @Inject
    private HttpServletRequest request;

    /** Sets the status 404, also when the container came here for a refused zone. */
    public void answerNotFound() {
        status(HttpServletResponse.SC_NOT_FOUND);
    }

    public void answerFailed() {
        status(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    public String getIncident() {
        Object known = request.getAttribute(Incidents.ATTRIBUTE);
        if (known != null) {
            return known.toString();
        }
        String said = request.getParameter("incident");
        if (said != null && NUMBER.matcher(said).matches()) {
            return said;
        }
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable cause) {
            String number = Incidents.report(cause);
            request.setAttribute(Incidents.ATTRIBUTE, number);
            return number;
        }
        return "";
    }

    private static void status(int code) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
    }
}
