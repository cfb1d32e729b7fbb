package org.vinculo.orientation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import org.vinculo.catalog.Option;
import org.vinculo.orientation.ContentService;
import org.vinculo.orientation.ContentText;
import org.vinculo.orientation.EditionPage;
import org.vinculo.orientation.LibraryService;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** One edition with all its languages, and what whoever keeps the library does with it. */
@Named
@ViewScoped
public class LibraryVersionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LibraryService library;

    @Inject
    private ContentService contents;

    @Inject
    private Messages messages;

    private long id;
    private String why;
    private String language;
    private String reviewer;
    private transient EditionPage page;

    public void load() {
        page = library.edition(id);
    }

    public String publish() {
        contents.publish(id);
        return done("orientation.published");
    }

    public String withdraw() {
        contents.withdraw(id, why);
        return done("orientation.withdrawn");
    }

    public String review() {
        contents.review(id, language, reviewer);
        return done("orientation.reviewed");
    }

    public String takeReviewBack() {
        contents.takeReviewBack(id, language, why);
        return done("orientation.review.takenBack");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/library-version.xhtml?faces-redirect=true&id=" + id;
    }

    /** Languages that have all their words and wait for somebody to read them. */
    public List<Option> getToReview() {
        return languages(text -> text.isComplete() && !text.isReviewed());
    }

    public List<Option> getReviewed() {
        return languages(ContentText::isReviewed);
    }

    private List<Option> languages(Predicate<ContentText> which) {
        return getPage().texts().stream()
                .filter(which)
                .map(text -> new Option(text.language(), Labels.text("app.language." + text.language())))
                .toList();
    }

    public EditionPage getPage() {
        if (page == null) {
            page = library.edition(id);
        }
        return page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }
}
