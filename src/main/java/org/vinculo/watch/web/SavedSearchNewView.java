package org.vinculo.watch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Look;
import org.vinculo.matching.web.LookAddress;
import org.vinculo.watch.SavedSearchService;
import org.vinculo.web.Messages;

/** A way to look at the people for a vacancy gets a name. */
@Named
@ViewScoped
public class SavedSearchNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedSearchService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    private Long vacancy;
    private String title;
    private String name;
    private boolean watched = true;
    private final ArrayList<String> wants = new ArrayList<>();
    private final ArrayList<String> picks = new ArrayList<>();

    public void load() {
        if (vacancy == null) {
            throw new NotFoundException();
        }
        title = service.vacancy(vacancy);
        Look look = LookAddress.read(request);
        wants.addAll(look.wants());
        picks.addAll(look.picks());
    }

    public String save() {
        long id = service.save(vacancy, Look.of(wants, picks), name, watched);
        messages.saved("watch.saved");
        return "/staff/saved-search.xhtml?faces-redirect=true&id=" + id;
    }

    /** The list she came from. */
    public String getBack() {
        return LookAddress.write("matching", vacancy, Look.of(wants, picks));
    }

    /** Also when the address was no number and nothing was loaded: then there is no such page. */
    public String getTitle() {
        if (title == null) {
            load();
        }
        return title;
    }

    public List<String> getPicks() {
        return picks;
    }

    public int getChanges() {
        return wants.size();
    }

    public Long getVacancy() {
        return vacancy;
    }

    public void setVacancy(Long vacancy) {
        this.vacancy = vacancy;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isWatched() {
        return watched;
    }

    public void setWatched(boolean watched) {
        this.watched = watched;
    }
}
