package org.vinculo.attention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.attention.AttentionRead;
import org.vinculo.attention.AttentionService;

/** Shows an attention. */
@Named
@RequestScoped
public class AttentionView {

    @Inject
    private AttentionService service;

    private long id;
    private AttentionRead attention;

    public void load() {
        attention = service.read(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AttentionRead getAttention() {
        return attention;
    }
}
