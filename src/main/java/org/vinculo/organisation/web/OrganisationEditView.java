package org.vinculo.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.organisation.OrganisationForm;
import org.vinculo.organisation.OrganisationPage;
import org.vinculo.organisation.OrganisationService;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Messages;

/** Changes what letters and pages say of the organisation. */
@Named
@ViewScoped
public class OrganisationEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private long version;
    private OrganisationForm form;

    @PostConstruct
    void open() {
        reload(false);
    }

    public String save() {
        return edits.save(this, () -> {
            service.change(version, form);
            messages.saved("organisation.saved");
            return "/staff/organisation.xhtml?faces-redirect=true";
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.organisation().facts());
    }

    @Override
    public void reload(boolean keepMine) {
        OrganisationPage stored = service.organisation();
        version = stored.version();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(OrganisationForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("organisation.name"), facts.getName());
        words.put(messages.text("organisation.domicile"), facts.getDomicile());
        words.put(messages.text("organisation.phone"), facts.getPhone());
        words.put(messages.text("organisation.email"), facts.getEmail());
        words.put(messages.text("organisation.website"), facts.getWebsite());
        return words;
    }

    public OrganisationForm getForm() {
        return form;
    }
}
