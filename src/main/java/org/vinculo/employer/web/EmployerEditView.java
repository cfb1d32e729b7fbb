package org.vinculo.employer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.employer.Cie;
import org.vinculo.employer.EmployerEdit;
import org.vinculo.employer.EmployerForm;
import org.vinculo.employer.EmployerService;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Registers an employer, or changes one when the address has its number. */
@Named
@ViewScoped
public class EmployerEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    @Inject
    private Catalog catalog;

    private Long id;
    private long version;
    private EmployerForm form = new EmployerForm();

    public void load() {
        if (id != null) {
            reload(false);
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                id = service.register(form);
            } else {
                service.change(id, version, form);
            }
            messages.saved("employer.saved");
            return "/staff/employer.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return lines(form);
    }

    @Override
    public Map<String, String> theirs() {
        return lines(service.edit(id).form());
    }

    @Override
    public void reload(boolean keepMine) {
        EmployerEdit now = service.edit(id);
        version = now.version();
        if (!keepMine) {
            form = now.form();
        }
    }

    private Map<String, String> lines(EmployerForm of) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(messages.text("employer.name"), of.getName());
        lines.put(messages.text("employer.rfc"), of.getRfc());
        lines.put(messages.text("employer.sector"), of.getSector());
        lines.put(messages.text("employer.municipality"), catalog.municipality(of.getMunicipalityCode()));
        lines.put(messages.text("employer.address"), of.getAddress());
        lines.put(messages.text("employer.cie"), Labels.label(of.getCie()));
        lines.put(messages.text("employer.contact.name"), of.getContactName());
        lines.put(messages.text("employer.contact.phone"), of.getContactPhone());
        lines.put(messages.text("employer.contact.email"), of.getContactEmail());
        return lines;
    }

    public List<Option> getMunicipalities() {
        return catalog.municipalities();
    }

    public Cie[] getCies() {
        return Cie.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EmployerForm getForm() {
        return form;
    }
}
