package org.vinculo.agenda.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import org.vinculo.agenda.CalendarFeedService;
import org.vinculo.settings.Setting;
import org.vinculo.web.Messages;

/** One's own calendar address: made and shown once, renewed, withdrawn. */
@Named
@ViewScoped
public class CalendarFeedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedService service;

    @Inject
    private Messages messages;

    private String address;

    public void renew() {
        address = home() + "/calendar/" + service.renew() + ".ics";
    }

    public String withdraw() {
        service.withdraw();
        messages.saved("agenda.feed.withdrawn");
        return "/staff/calendar.xhtml?faces-redirect=true";
    }

    /** Where the portal is reached: by its setting, else as this request reached it. */
    private static String home() {
        String set = Setting.URL.text();
        if (!set.isEmpty()) {
            return set.replaceAll("/+$", "");
        }
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    public Instant getSince() {
        return service.mine().orElse(null);
    }

    public String getAddress() {
        return address;
    }
}
