package org.vinculo.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** Names the row of the table it stands in. A table takes that name only as a literal, and a tag of ours gets it as an expression. */
public class RowVariable extends TagHandler {

    private final TagAttribute name;

    public RowVariable(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (ComponentHandler.isNew(parent) && parent instanceof UIData table) {
            table.setVar(name.getValue(context));
        }
    }
}
