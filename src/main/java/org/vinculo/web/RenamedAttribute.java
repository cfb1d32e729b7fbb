package org.vinculo.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** Lets a tag of ours have an attribute whose name is a word of the expression language ("empty"), under another name inside. */
public class RenamedAttribute extends TagHandler {

    private final TagAttribute from;
    private final TagAttribute to;

    public RenamedAttribute(TagConfig config) {
        super(config);
        from = getRequiredAttribute("from");
        to = getRequiredAttribute("to");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var variables = context.getVariableMapper();
        variables.setVariable(to.getValue(context), variables.resolveVariable(from.getValue(context)));
    }
}
