package org.vinculo.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.agenda.RoomRow;
import org.vinculo.agenda.RoomService;
import org.vinculo.kernel.NotFoundException;

/** The rooms of a site. */
@Named
@RequestScoped
public class RoomsView {

    @Inject
    private RoomService service;

    private Long site;
    private List<RoomRow> rows;

    public void load() {
        if (site == null) {
            throw new NotFoundException();
        }
        rows = service.ofSite(site);
    }

    public List<RoomRow> getRows() {
        return rows;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
