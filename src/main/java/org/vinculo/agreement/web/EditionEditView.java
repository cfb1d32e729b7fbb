package org.vinculo.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.agreement.AgreementPart;
import org.vinculo.agreement.EditionRow;
import org.vinculo.agreement.EditionService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** The words of a draft in one language, part by part. */
@Named("editionEditView")
@ViewScoped
public class EditionEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private Long id;
    private String language;
    private long version;
    private EditionRow row;
    private Map<AgreementPart, String> words;
    private Map<AgreementPart, String> spanish = Map.of();

    public void load() {
        if (id == null || !LocaleHolder.LANGUAGES.contains(language)) {
            throw new NotFoundException();
        }
        row = service.read(id);
        if (!row.draft()) {
            throw new NotFoundException();
        }
        version = row.version();
        words = service.words(id, language);
        if (!"es".equals(language)) {
            spanish = service.words(id, "es");
        }
    }

    public String save() {
        return edits.save(this, () -> {
            service.write(id, version, language, words);
            messages.saved("agreement.written");
            return "/staff/document.xhtml?faces-redirect=true&id=" + id + "&language=" + language;
        });
    }

    @Override
    public Map<String, String> mine() {
        return said(words);
    }

    @Override
    public Map<String, String> theirs() {
        return said(service.words(id, language));
    }

    private Map<String, String> said(Map<AgreementPart, String> texts) {
        Map<String, String> said = new LinkedHashMap<>();
        row.kind().parts().forEach(part -> said.put(Labels.label(part), texts.getOrDefault(part, "")));
        return said;
    }

    @Override
    public void reload(boolean keepMine) {
        version = service.read(id).version();
        if (!keepMine) {
            words = new EnumMap<>(service.words(id, language));
        }
    }

    public List<AgreementPart> getParts() {
        if (row == null) {
            throw new BusinessException("agreement.state");
        }
        return row.kind().parts();
    }

    public EditionRow getRow() {
        return row;
    }

    public Map<AgreementPart, String> getWords() {
        return words;
    }

    public Map<AgreementPart, String> getSpanish() {
        return spanish;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
