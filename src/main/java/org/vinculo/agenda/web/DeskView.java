package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.agenda.AgendaEntry;
import org.vinculo.agenda.DeskService;
import org.vinculo.web.Messages;

/** Who is expected today, beside the queue: she is here, and whoever expects her is told. */
@Named
@ViewScoped
public class DeskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/reception.xhtml?faces-redirect=true";

    @Inject
    private DeskService service;

    @Inject
    private Messages messages;

    private Long mistaken;
    private String why;
    private transient List<AgendaEntry> rows;

    public String arrive(AgendaEntry entry) {
        service.arrive(entry.id());
        messages.saved("agenda.arrived.told", entry.worker());
        return HERE;
    }

    public String notArrived() {
        service.notArrived(mistaken, why);
        messages.saved("agenda.undone.saved");
        return HERE;
    }

    public List<AgendaEntry> getRows() {
        if (rows == null) {
            rows = service.today();
        }
        return rows;
    }

    public List<AgendaEntry> getArrived() {
        return getRows().stream().filter(AgendaEntry::isHere).toList();
    }

    public Long getMistaken() {
        return mistaken;
    }

    public void setMistaken(Long mistaken) {
        this.mistaken = mistaken;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
