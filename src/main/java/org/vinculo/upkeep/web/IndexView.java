package org.vinculo.upkeep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.search.IndexState;
import org.vinculo.upkeep.UpkeepService;
import org.vinculo.web.Messages;

/** How far the index is behind, how far a new one is, and a new one. */
@Named
@RequestScoped
public class IndexView {

    @Inject
    private UpkeepService service;

    @Inject
    private Messages messages;

    private IndexState state;

    public IndexState getState() {
        if (state == null) {
            state = service.index();
        }
        return state;
    }

    public String rebuild() {
        service.rebuildIndex();
        messages.saved("upkeep.index.begun");
        return "/staff/installation.xhtml?faces-redirect=true";
    }
}
