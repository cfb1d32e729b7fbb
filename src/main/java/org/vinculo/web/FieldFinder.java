package org.vinculo.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;

/** Finds the input a refusal belongs to by its plain id; first in the form that was sent, for several may ask the same. */
final class FieldFinder {

    private FieldFinder() {}

    /** The client id, or null when the page has no such input. */
    static String clientId(UIViewRoot root, String id) {
        String sent = clientId(root, id, true);
        return sent == null ? clientId(root, id, false) : sent;
    }

    private static String clientId(UIViewRoot root, String id, boolean sentOnly) {
        AtomicReference<String> found = new AtomicReference<>();
        // What is not shown may have nothing to be drawn from.
        root.visitTree(
                VisitContext.createVisitContext(
                        FacesContext.getCurrentInstance(), null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (context, component) -> sentOnly && component instanceof UIForm form && !form.isSubmitted()
                        ? VisitResult.REJECT
                        : visit(component, id, found));
        return found.get();
    }

    private static VisitResult visit(UIComponent component, String id, AtomicReference<String> found) {
        if (component instanceof EditableValueHolder && id.equals(component.getId())) {
            found.set(component.getClientId());
            return VisitResult.COMPLETE;
        }
        return VisitResult.ACCEPT;
    }
}
