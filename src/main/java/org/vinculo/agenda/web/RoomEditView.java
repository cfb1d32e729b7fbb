package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.agenda.RoomForm;
import org.vinculo.agenda.RoomPage;
import org.vinculo.agenda.RoomService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.EditView;
import org.vinculo.web.Edits;
import org.vinculo.web.Messages;

/** Adds a room to a site, or changes one. */
@Named
@ViewScoped
public class RoomEditView implements EditView, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService service;

    @Inject
    private Edits edits;

    @Inject
    private Messages messages;

    private Long id;
    private Long site;
    private long version;
    private boolean active = true;
    private RoomForm form;
    private String why;

    public void load() {
        if (form != null) {
            return;
        }
        if (id != null) {
            reload(false);
        } else if (site != null) {
            service.ofSite(site);
            form = new RoomForm();
        } else {
            throw new NotFoundException();
        }
    }

    public String save() {
        return edits.save(this, () -> {
            if (id == null) {
                service.add(site, form);
            } else {
                service.change(id, version, form);
            }
            return list("agenda.room.saved");
        });
    }

    public String close() {
        service.close(id, why);
        return list("agenda.room.closed.done");
    }

    public String reopen() {
        service.reopen(id);
        return list("agenda.room.reopened.done");
    }

    private String list(String key) {
        messages.saved(key);
        return "/staff/rooms.xhtml?faces-redirect=true&site=" + site;
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
        RoomPage stored = service.read(id);
        version = stored.version();
        site = stored.siteId();
        active = stored.active();
        if (!keepMine) {
            form = stored.facts();
        }
    }

    private Map<String, String> words(RoomForm facts) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(messages.text("agenda.room.name"), facts.getName());
        words.put(messages.text("agenda.room.places"), String.valueOf(facts.getPlaces()));
        words.put(messages.text("agenda.room.accessible"), messages.text(facts.isAccessible() ? "app.yes" : "app.no"));
        return words;
    }

    public boolean isActive() {
        return active;
    }

    public RoomForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
