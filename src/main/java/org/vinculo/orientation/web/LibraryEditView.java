package org.vinculo.orientation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.orientation.ContentEdit;
import org.vinculo.orientation.ContentForm;
import org.vinculo.orientation.ContentService;
import org.vinculo.orientation.ContentText;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** A draft, one language at a time; the sources stand with the Spanish. */
@Named
@ViewScoped
public class LibraryEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContentService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private String code;
    private String lang = "es";
    private long id;
    private long version;
    private ContentForm form = new ContentForm();
    private ContentText spanish;

    public void load() {
        if (code == null || !LocaleHolder.LANGUAGES.contains(lang)) {
            throw new NotFoundException();
        }
        take(service.edit(code, lang), false);
    }

    private void take(ContentEdit edit, boolean keepMine) {
        id = edit.id();
        version = edit.version();
        spanish = edit.spanish();
        form = keepMine ? form : edit.form();
    }

    public String save() {
        return edits.save(this, () -> {
            service.write(code, lang, version, form);
            messages.saved("orientation.draft.saved");
            return "/staff/library-version.xhtml?faces-redirect=true&id=" + id;
        });
    }

    @Override
    public Map<String, String> mine() {
        return described(form);
    }

    @Override
    public Map<String, String> theirs() {
        return described(service.edit(code, lang).form());
    }

    @Override
    public void reload(boolean keepMine) {
        take(service.edit(code, lang), keepMine);
    }

    private Map<String, String> described(ContentForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(messages.text("orientation.text.title"), form.getTitle());
        lines.put(messages.text("orientation.text.body"), form.getBody());
        lines.put(messages.text("orientation.text.hint"), form.getHint());
        if (isBinding()) {
            lines.put(messages.text("orientation.basis"), form.getBasis());
            lines.put(messages.text("orientation.source"), form.getSource());
            lines.put(messages.text("orientation.sourceDate"), date(form.getSourceDate()));
            lines.put(messages.text("orientation.checkedOn"), date(form.getCheckedOn()));
            lines.put(messages.text("orientation.nextReview"), date(form.getNextReview()));
            lines.put(messages.text("orientation.changeNote"), form.getChangeNote());
        }
        return lines;
    }

    private static String date(LocalDate day) {
        return Labels.date(day);
    }

    public boolean isBinding() {
        return "es".equals(lang);
    }

    public List<String> getLanguages() {
        return LocaleHolder.LANGUAGES;
    }

    public ContentForm getForm() {
        return form;
    }

    public ContentText getSpanish() {
        return spanish;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang == null ? "es" : lang;
    }
}
