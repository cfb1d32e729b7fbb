package org.vinculo.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.Catalog;
import org.vinculo.directory.AgencyForm;
import org.vinculo.directory.AgencyKind;
import org.vinculo.directory.AgencyPage;
import org.vinculo.directory.DirectoryService;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Adds an agency or changes one. */
@Named
@ViewScoped
public class AgencyEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private Long id;
    private long version;
    private AgencyForm form;

    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = new AgencyForm();
        } else {
            reload(false);
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                id = service.addAgency(form);
            } else {
                service.changeAgency(id, version, form);
            }
            messages.saved("directory.agency.saved");
            return "/staff/agency.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.agency(id).facts());
    }

    @Override
    public void reload(boolean keepMine) {
        AgencyPage stored = service.agency(id);
        version = stored.version();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(AgencyForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("directory.agency.name"), facts.getName());
        words.put(messages.text("directory.agency.kind"), Labels.label(facts.getKind()));
        words.put(messages.text("directory.agency.municipality"), catalog.municipality(facts.getMunicipalityCode()));
        words.put(messages.text("directory.agency.address"), facts.getAddress());
        words.put(messages.text("directory.agency.phone"), facts.getPhone());
        words.put(messages.text("directory.agency.email"), facts.getEmail());
        words.put(messages.text("directory.agency.url"), facts.getUrl());
        return words;
    }

    public List<AgencyKind> getKinds() {
        return List.of(AgencyKind.values());
    }

    public AgencyForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
