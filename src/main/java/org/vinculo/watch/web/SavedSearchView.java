package org.vinculo.watch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.web.LookAddress;
import org.vinculo.watch.SavedSearchPage;
import org.vinculo.watch.SavedSearchService;
import org.vinculo.web.Messages;

/** A saved search: whom the watch told of, and what can be done with it. */
@Named
@ViewScoped
public class SavedSearchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedSearchService service;

    @Inject
    private Messages messages;

    private Long id;
    private String name;
    private transient SavedSearchPage page;

    public void load() {
        name = getPage().name();
    }

    public String rename() {
        service.rename(id, name);
        return done("watch.renamed");
    }

    public String switchWatch() {
        boolean on = !getPage().watched();
        service.watch(id, on);
        return done(on ? "watch.on.done" : "watch.off.done");
    }

    public String looked() {
        service.looked(id);
        return done("watch.looked.done");
    }

    public String end() {
        service.end(id);
        messages.saved("watch.ended");
        return "/staff/saved-searches.xhtml?faces-redirect=true";
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/saved-search.xhtml?faces-redirect=true&id=" + id;
    }

    /** The list as it is looked at, at one person when there is one. */
    public String list(Long person) {
        return person == null
                ? LookAddress.write("matching", getPage().vacancyId(), getPage().look())
                : LookAddress.write("matching", getPage().vacancyId(), getPage().look(), "person=" + person);
    }

    /** In a fixed order. */
    public List<String> getPicks() {
        return getPage().look().picks().stream().sorted().toList();
    }

    public SavedSearchPage getPage() {
        if (id == null) {
            throw new NotFoundException();
        }
        if (page == null) {
            page = service.show(id);
        }
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
