package org.vinculo.orientation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.orientation.ContentService;
import org.vinculo.orientation.LibraryPage;
import org.vinculo.orientation.LibraryService;
import org.vinculo.web.Messages;

/** One subject: what is said, what changed since she read it, its editions. */
@Named
@ViewScoped
public class LibraryTopicView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LibraryService library;

    @Inject
    private ContentService contents;

    @Inject
    private Messages messages;

    private String code;
    private long shown;
    private transient LibraryPage page;

    public void load() {
        if (code == null) {
            throw new NotFoundException();
        }
        page = library.page(code);
        shown = page.content() == null ? 0 : page.content().editionId();
    }

    /** The edition she had before her, not one that was published meanwhile. */
    public String markRead() {
        library.markRead(shown);
        messages.saved("orientation.read.saved");
        return "/staff/library.xhtml?faces-redirect=true";
    }

    public String draft() {
        contents.draft(code);
        return "/staff/library-edit.xhtml?faces-redirect=true&code=" + code;
    }

    public LibraryPage getPage() {
        if (page == null) {
            page = library.page(code);
        }
        return page;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
