package org.vinculo.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.organisation.OrganisationService;
import org.vinculo.organisation.SiteForm;
import org.vinculo.organisation.SitePage;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Messages;

/** Opens a site or changes one. */
@Named
@ViewScoped
public class SiteEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationService service;

    @Inject
    private SiteWords siteWords;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private Long id;
    private long version;
    private SiteForm form;

    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = new SiteForm();
        } else {
            reload(false);
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                id = service.addSite(form);
            } else {
                service.changeSite(id, version, form);
            }
            messages.saved("organisation.site.saved");
            return "/staff/site.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.site(id).facts());
    }

    @Override
    public void reload(boolean keepMine) {
        SitePage stored = service.site(id);
        version = stored.version();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(SiteForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("organisation.site.name"), facts.getName());
        words.put(messages.text("organisation.site.municipality"), siteWords.place(facts.getMunicipalityCode()));
        words.put(messages.text("organisation.site.zone"), siteWords.zone(facts.getTimeZone()));
        words.put(messages.text("organisation.site.address"), facts.getAddress());
        words.put(messages.text("organisation.phone"), facts.getPhone());
        words.put(messages.text("organisation.email"), facts.getEmail());
        words.put(messages.text("organisation.site.services"), facts.getServices());
        words.put(messages.text("organisation.site.languages"), siteWords.languages(facts.getLanguages()));
        words.put(messages.text("organisation.site.hours"), siteWords.week(facts.getWeek()));
        return words;
    }

    public SiteForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
