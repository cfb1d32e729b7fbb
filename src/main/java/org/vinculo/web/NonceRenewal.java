package org.vinculo.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Lets a page forget its old nonce when {@link NonceRequest} brings a new one: PrimeFaces compares the two. */
public final class NonceRenewal implements PhaseListener {

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var external = faces.getExternalContext();
        if (faces.getResponseComplete() || faces.getViewRoot() == null || !faces.isPostback()) {
            return;
        }
        // Asking for the parameter is what makes the request bring a new one.
        external.getRequestParameterMap().get(NonceRequest.PARAMETER);
        Map<String, Object> page = faces.getViewRoot().getViewMap(false);
        if (page != null && external.getRequestMap().containsKey(NonceRequest.RENEWED)) {
            page.remove(NonceRequest.PARAMETER);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
