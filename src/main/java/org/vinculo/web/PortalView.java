package org.vinculo.web;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. A page of orientation is only read and never sent back: nothing of its view outlives the answer. Kept like
 * that of other pages it would begin a session, and leave its cookie, for everybody who reads (PrimeFaces keeps the nonce of the
 * content security policy in the view; Faces looks whether a view is transient before the page that says so is read).
 */
public class PortalView extends UIViewRoot {

    private Map<String, Object> ofThisAnswer;

    @Override
    public boolean isTransient() {
        return isOnlyRead() || super.isTransient();
    }

    @Override
    public Map<String, Object> getViewMap() {
        return getViewMap(true);
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        if (!isOnlyRead()) {
            return super.getViewMap(create);
        }
        if (ofThisAnswer == null && create) {
            ofThisAnswer = new HashMap<>();
        }
        return ofThisAnswer;
    }

    private boolean isOnlyRead() {
        return getViewId() != null && getViewId().startsWith("/orientation/");
    }
}
