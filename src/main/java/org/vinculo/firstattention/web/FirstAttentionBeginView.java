package org.vinculo.firstattention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.attention.Attention;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.firstattention.BeginForm;
import org.vinculo.firstattention.FirstAttentionService;

/** Begins a guided first attention. */
@Named
@ViewScoped
public class FirstAttentionBeginView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirstAttentionService service;

    @Inject
    private Catalog catalog;

    private long person;
    private BeginForm form;

    public void load() {
        form = service.form(person);
    }

    public String begin() {
        return "/staff/first-attention.xhtml?faces-redirect=true&id=" + service.begin(person, form);
    }

    public Attention.Channel[] getChannels() {
        return Attention.Channel.values();
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public BeginForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
