package org.vinculo.vacancy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.vinculo.behalf.SaidForm;
import org.vinculo.employer.EmployerOption;
import org.vinculo.employer.EmployerService;
import org.vinculo.vacancy.RequirementForm;
import org.vinculo.vacancy.RequirementKind;
import org.vinculo.vacancy.VacancyEdit;
import org.vinculo.vacancy.VacancyForm;
import org.vinculo.vacancy.VacancyService;
import org.vinculo.vacancy.VacancyWords;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Messages;

/** Staff write a vacancy for an employer, or change one when the address has its number. */
@Named
@ViewScoped
public class VacancyEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VacancyService service;

    @Inject
    private VacancyWords words;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    @Inject
    private EmployerService employers;

    private Long id;
    private long version;
    private VacancyForm form = new VacancyForm();
    private RequirementKind kind;
    private final SaidForm said = new SaidForm();

    public void load() {
        if (id != null) {
            reload(false);
        }
    }

    public String save() {
        return keep(false);
    }

    public String submit() {
        return keep(true);
    }

    private String keep(boolean submit) {
        return edits.save(this, () -> {
            long saved = id == null ? service.register(form, submit, said) : changed(submit);
            messages.saved(submit ? "vacancy.submit.done" : "vacancy.saved");
            return "/staff/vacancy.xhtml?faces-redirect=true&id=" + saved;
        });
    }

    private long changed(boolean submit) {
        service.change(id, version, form, submit);
        return id;
    }

    /** Adds a row for the chosen kind; choosing the kind is adding it. */
    public void addRequirement() {
        if (kind != null) {
            form.add(kind);
            kind = null;
        }
    }

    public void removeRequirement(RequirementForm row) {
        form.remove(row);
    }

    @Override
    public Map<String, String> mine() {
        return words.lines(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words.lines(service.edit(id).form());
    }

    @Override
    public void reload(boolean keepMine) {
        VacancyEdit now = service.edit(id);
        version = now.version();
        if (!keepMine) {
            form = now.form();
        }
    }

    public List<EmployerOption> getEmployers() {
        return employers.options();
    }

    public SaidForm getSaid() {
        return said;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public VacancyForm getForm() {
        return form;
    }

    public RequirementKind getKind() {
        return kind;
    }

    public void setKind(RequirementKind kind) {
        this.kind = kind;
    }
}
