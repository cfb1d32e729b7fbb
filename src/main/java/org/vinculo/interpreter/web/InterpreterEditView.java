package org.vinculo.interpreter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.interpreter.InterpreterForm;
import org.vinculo.interpreter.InterpreterGender;
import org.vinculo.interpreter.InterpreterPage;
import org.vinculo.interpreter.InterpreterService;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Takes an interpreter into the pool, or changes what is known of her. */
@Named
@ViewScoped
public class InterpreterEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/staff/interpreters.xhtml?faces-redirect=true";

    @Inject
    private InterpreterService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private Long id;
    private long version;
    private boolean active = true;
    private InterpreterForm form;
    private String why;

    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            form = new InterpreterForm();
        } else {
            reload(false);
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                service.add(form);
            } else {
                service.change(id, version, form);
            }
            messages.saved("interpreter.saved");
            return LIST;
        });
    }

    public String retire() {
        service.retire(id, why);
        messages.saved("interpreter.retired.done");
        return LIST;
    }

    public String bringBack() {
        service.bringBack(id);
        messages.saved("interpreter.back.done");
        return LIST;
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.read(id).facts());
    }

    @Override
    public void reload(boolean keepMine) {
        InterpreterPage stored = service.read(id);
        version = stored.version();
        active = stored.active();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(InterpreterForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("interpreter.name"), facts.getName());
        words.put(
                messages.text("interpreter.languages"),
                facts.getLanguages().stream().map(Labels::language).collect(Collectors.joining(", ")));
        words.put(messages.text("interpreter.gender"), Labels.label(facts.getGender()));
        words.put(messages.text("interpreter.phone"), facts.getPhone());
        words.put(messages.text("interpreter.hours"), facts.getHours());
        words.put(messages.text("interpreter.signedOn"), Labels.date(facts.getSignedOn()));
        return words;
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public InterpreterGender[] getGenders() {
        return InterpreterGender.values();
    }

    public boolean isActive() {
        return active;
    }

    public InterpreterForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
