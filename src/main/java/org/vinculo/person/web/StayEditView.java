package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Normative;
import org.vinculo.catalog.Option;
import org.vinculo.catalog.StayDocument;
import org.vinculo.employer.EmployerService;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.StayForm;
import org.vinculo.person.StayService;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Records a condition of stay in the place of the current one. */
@Named
@ViewScoped
public class StayEditView implements EditView, Serializable {

    @Inject
    private StayService service;

    @Inject
    private EmployerService employerService;

    @Inject
    private Catalog catalog;

    @Inject
    private Normative normative;

    @Inject
    private SiteTime time;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private long person;
    private StayForm form;
    private List<Option> conditions = List.of();
    private List<Option> states = List.of();
    private List<Option> municipalities = List.of();
    private List<Option> employers = List.of();

    public void load() {
        form = service.form(person);
        conditions = catalog.conditions();
        states = catalog.states();
        municipalities = catalog.municipalities();
        employers = employerService.options().stream()
                .map(employer -> new Option(Long.toString(employer.code()), employer.label()))
                .toList();
    }

    public String save() {
        return edits.save(this, () -> {
            service.record(person, form);
            messages.saved("stay.saved");
            return "/staff/person.xhtml?faces-redirect=true&id=" + person;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.form(person));
    }

    @Override
    public void reload(boolean keepMine) {
        StayForm stored = service.form(person);
        if (keepMine) {
            form.setReplacesId(stored.getReplacesId());
        } else {
            form = stored;
        }
    }

    private Map<String, String> words(StayForm said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("stay.condition"), catalog.condition(said.getConditionCode()));
        words.put(messages.text("stay.document"), Labels.label(said.getDocumentKind()));
        words.put(messages.text("stay.number"), said.getDocumentNumber() == null ? "" : said.getDocumentNumber());
        words.put(messages.text("stay.issuedOn"), Labels.date(said.getIssuedOn()));
        words.put(messages.text("stay.expiresOn"), Labels.date(said.getExpiresOn()));
        words.put(messages.text("stay.state"), catalog.state(said.getStateCode()));
        words.put(
                messages.text("stay.permit"),
                messages.text(said.isWorkPermit() ? "stay.permit.yes" : "stay.permit.no"));
        words.put(messages.text("stay.permit.occupation"), catalog.occupation(said.getPermitOccupationCode()));
        words.put(messages.text("stay.permit.place"), catalog.municipality(said.getPermitMunicipalityCode()));
        words.put(messages.text("stay.permit.expiresOn"), Labels.date(said.getPermitExpiresOn()));
        return words;
    }

    /** The documents that show the chosen condition; one recorded before stays among them. */
    public List<StayDocument> getDocuments() {
        Set<StayDocument> shown = normative.documents(form.getConditionCode(), time.today());
        return Stream.of(StayDocument.values())
                .filter(document ->
                        shown.contains(document) || document == StayDocument.NONE || document == form.getDocumentKind())
                .toList();
    }

    public List<Option> getConditions() {
        return conditions;
    }

    public List<Option> getStates() {
        return states;
    }

    public List<Option> getMunicipalities() {
        return municipalities;
    }

    public List<Option> getEmployers() {
        return employers;
    }

    public StayForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
