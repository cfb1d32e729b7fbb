package org.vinculo.groupattention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.groupattention.GroupRow;
import org.vinculo.groupattention.GroupService;
import org.vinculo.web.LazyTable;

/** Lists talks and visits, newest first. */
@Named
@ViewScoped
public class GroupsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    private transient LazyTable<GroupRow> rows;

    public LazyTable<GroupRow> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(service::page);
        }
        return rows;
    }
}
