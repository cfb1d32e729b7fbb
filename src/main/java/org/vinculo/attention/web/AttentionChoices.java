package org.vinculo.attention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.attention.Attention;
import org.vinculo.attention.AttentionService;
import org.vinculo.attention.Secrecy;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.security.Colleague;

/** What can be chosen about an attention, for every page that writes one. */
@Named
@RequestScoped
public class AttentionChoices {

    @Inject
    private AttentionService service;

    @Inject
    private Catalog catalog;

    private List<Colleague> colleagues;

    public Attention.Channel[] getChannels() {
        return Attention.Channel.values();
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public List<Secrecy> getSecrecies() {
        return service.secrecies();
    }

    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = service.colleagues();
        }
        return colleagues;
    }
}
