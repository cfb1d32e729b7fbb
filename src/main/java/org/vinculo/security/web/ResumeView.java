package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.InterruptedForm;

/** Hands back to her what she was sending when her login ended. */
@Named("resumeView")
@RequestScoped
public class ResumeView {

    @Inject
    private CurrentUser user;

    private InterruptedForm form;

    /** Opened a second time there is nothing left to hand back. */
    public String open() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        form = InterruptedForm.take(request, user.accountId()).orElse(null);
        return form == null ? user.group().zone().home() + "?faces-redirect=true" : null;
    }

    public String getHome() {
        return user.group().zone().home();
    }

    public String getAddress() {
        return form.address();
    }

    public List<InterruptedForm.Field> getFields() {
        return form.fields();
    }
}
