package org.vinculo.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.directory.DirectoryService;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.directory.ServiceForm;
import org.vinculo.directory.ServicePage;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Adds a service to an agency or changes one. */
@Named
@ViewScoped
public class ServiceEditView implements EditView, Serializable {

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
    private Long agency;
    private long version;
    private String agencyName;
    private boolean active = true;
    private ServiceForm form;
    private String reason;

    public void load() {
        if (form != null) {
            return;
        }
        if (id != null) {
            reload(false);
        } else if (agency != null) {
            form = new ServiceForm();
            agencyName = service.agency(agency).facts().getName();
        } else {
            throw new NotFoundException();
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                id = service.addService(agency, form);
            } else {
                service.changeService(id, version, form);
            }
            return done("directory.service.saved");
        });
    }

    public String retire() {
        service.retireService(id, reason);
        return done("directory.service.retired");
    }

    public String bringBack() {
        service.bringBackService(id);
        return done("directory.service.broughtBack");
    }

    private String done(String message) {
        messages.saved(message);
        return "/staff/agency.xhtml?faces-redirect=true&id=" + agency;
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.service(id).facts());
    }

    @Override
    public void reload(boolean keepMine) {
        ServicePage stored = service.service(id);
        version = stored.version();
        active = stored.active();
        agency = stored.agencyId();
        agencyName = stored.agencyName();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(ServiceForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("directory.service.name"), facts.getName());
        words.put(messages.text("directory.service.category"), Labels.label(facts.getCategory()));
        words.put(messages.text("directory.service.description"), facts.getDescription());
        words.put(messages.text("directory.service.requirements"), facts.getRequirements());
        words.put(messages.text("directory.service.schedule"), facts.getSchedule());
        words.put(
                messages.text("directory.service.languages"),
                facts.getLanguages().stream().map(catalog::language).collect(Collectors.joining(", ")));
        words.put(messages.text("directory.service.minimumAge"), Objects.toString(facts.getMinimumAge(), null));
        words.put(messages.text("directory.service.maximumAge"), Objects.toString(facts.getMaximumAge(), null));
        return words;
    }

    public List<ServiceCategory> getCategories() {
        return List.of(ServiceCategory.values());
    }

    public ServiceForm getForm() {
        return form;
    }

    public String getAgencyName() {
        return agencyName;
    }

    public boolean isActive() {
        return active;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
