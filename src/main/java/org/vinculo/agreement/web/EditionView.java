package org.vinculo.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.agreement.AgreementDocument;
import org.vinculo.agreement.EditionRow;
import org.vinculo.agreement.EditionService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One edition: read, checked, published; and who answers for its translations. */
@Named("editionView")
@ViewScoped
public class EditionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionService service;

    @Inject
    private Messages messages;

    private Long id;
    private String language = "es";
    private String reason;
    private transient EditionRow row;
    private transient AgreementDocument document;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        row = service.read(id);
        document = service.document(id, language);
    }

    public String publish() {
        service.publish(id);
        return done("agreement.publishedDone");
    }

    public String withdraw() {
        service.withdraw(id, reason);
        return done("agreement.withdrawnDone");
    }

    public String review() {
        service.review(id, language);
        return done("agreement.reviewedDone");
    }

    public String takeBackReview() {
        service.takeBackReview(id, language, reason);
        return done("agreement.review.takenBack");
    }

    private String done(String message) {
        messages.saved(message);
        return "/staff/document.xhtml?faces-redirect=true&id=" + id + "&language=" + language;
    }

    /** A translation is read here, not what binds. */
    public boolean isTranslation() {
        return !getDocument().binding();
    }

    /** The language asked for lacks a part, so Spanish is shown. */
    public boolean isIncomplete() {
        return !getDocument().language().equals(language);
    }

    public EditionRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public AgreementDocument getDocument() {
        if (document == null) {
            load();
        }
        return document;
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
        this.language = language == null || language.isBlank() ? "es" : language;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
