package org.vinculo.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A message for the page one is sent on to, said where the flash of Faces is closed already: while an expired page is restored. */
public final class LateMessage implements PhaseListener {

    private static final String KEY = LateMessage.class.getName();

    static void warn(FacesContext faces, String text) {
        faces.getExternalContext().getSessionMap().put(KEY, text);
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getSession(false) != null) {
            Object text = faces.getExternalContext().getSessionMap().remove(KEY);
            if (text != null) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text.toString(), null));
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
