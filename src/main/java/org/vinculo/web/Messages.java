package org.vinculo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.vinculo.kernel.BusinessException;

/** What the page tells her after she did something. */
@RequestScoped
public class Messages {

    @Inject
    private LocaleHolder locale;

    /** "Saved", shown on the page the redirect leads to. */
    public void saved(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, args), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Something she should know before she goes on; nothing was refused. */
    public void warn(String key, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text(key, args), null));
    }

    /** A refusal, beside its field when it has one. */
    void refused(BusinessException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String client = refusal.field()
                .map(id -> FieldFinder.clientId(faces.getViewRoot(), id))
                .orElse(null);
        faces.addMessage(
                client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(refusal.key(), refusal.args()), null));
        faces.validationFailed();
    }

    public String text(String key, Object... args) {
        return Texts.text(locale.getLocale(), key, args);
    }
}
