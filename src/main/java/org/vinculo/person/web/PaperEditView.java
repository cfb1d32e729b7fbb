package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PaperFacts;
import org.vinculo.person.PaperForm;
import org.vinculo.person.PaperKind;
import org.vinculo.person.PaperService;
import org.vinculo.person.PaperState;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Records how far one paper has come, in the place of what was recorded before. */
@Named
@ViewScoped
public class PaperEditView implements EditView, Serializable {

    @Inject
    private PaperService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private long person;
    private PaperKind kind;
    private PaperForm form;
    private boolean numbered;
    private transient List<PaperFacts> former;

    public void load() {
        if (kind == null) {
            throw new NotFoundException();
        }
        form = service.form(person, kind);
        numbered = service.asksNumber(kind);
    }

    public String save() {
        return edits.save(this, () -> {
            service.record(person, form);
            messages.saved("paper.saved");
            return "/staff/person.xhtml?faces-redirect=true&tab=profile&id=" + person;
        });
    }

    @Override
    public Map<String, String> mine() {
        return words(form);
    }

    @Override
    public Map<String, String> theirs() {
        return words(service.form(person, kind));
    }

    @Override
    public void reload(boolean keepMine) {
        PaperForm stored = service.form(person, kind);
        if (keepMine) {
            form.setReplacesId(stored.getReplacesId());
        } else {
            form = stored;
        }
    }

    private Map<String, String> words(PaperForm said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("paper.state"), Labels.label(said.getState()));
        words.put(messages.text("paper.number"), Objects.toString(said.getNumber(), ""));
        words.put(messages.text("paper.temporary"), messages.text(said.isTemporary() ? "app.yes" : "app.no"));
        words.put(messages.text("paper.since"), Labels.date(said.getSince()));
        words.put(messages.text("paper.endsOn"), Labels.date(said.getEndsOn()));
        words.put(messages.text("paper.note"), Objects.toString(said.getNote(), ""));
        return words;
    }

    public List<PaperFacts> getFormer() {
        if (former == null) {
            former = service.former(person, kind);
        }
        return former;
    }

    public PaperState[] getStates() {
        return PaperState.values();
    }

    public PaperForm getForm() {
        return form;
    }

    public boolean isNumbered() {
        return numbered;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }
}
