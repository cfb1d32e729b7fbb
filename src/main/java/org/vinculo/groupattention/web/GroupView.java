package org.vinculo.groupattention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.vinculo.groupattention.GroupRead;
import org.vinculo.groupattention.GroupService;
import org.vinculo.web.Messages;

/** Shows a talk or a visit. */
@Named
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private Messages messages;

    private long id;
    private transient GroupRead group;
    private String why;

    public void load() {
        group = service.read(id);
    }

    public String annul() {
        service.annul(id, why);
        messages.saved("groupAttention.annulled");
        return "/staff/group-attention.xhtml?faces-redirect=true&id=" + id;
    }

    public GroupRead getGroup() {
        if (group == null) {
            load();
        }
        return group;
    }

    public Set<Map.Entry<Long, String>> getNamed() {
        return getGroup().named().entrySet();
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
}
