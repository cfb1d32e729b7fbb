package org.vinculo.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;

/** Finds the input a refusal belongs to by its plain id. */
final class FieldFinder {

    private FieldFinder() {}

    /** The client id, or null when the page has no such input. */
    static String clientId(UIViewRoot root, String id) {
        AtomicReference<String> found = new AtomicReference<>();
        // What is not shown may have nothing to be drawn from.
        root.visitTree(
                VisitContext.createVisitContext(
                        FacesContext.getCurrentInstance(), null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (context, component) -> visit(component, id, found));
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
