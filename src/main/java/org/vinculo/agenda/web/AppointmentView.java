package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.agenda.Appointment;
import org.vinculo.agenda.AppointmentPage;
import org.vinculo.agenda.AppointmentStepService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One appointment: she came, it was held, she did not come, it is called off, or that was a mistake. */
@Named
@ViewScoped
public class AppointmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentStepService service;

    @Inject
    private Messages messages;

    private Long id;
    private String why;
    private boolean byHer = true;
    private transient AppointmentPage page;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        page = service.read(id);
    }

    public String arrive() {
        service.arrive(id);
        return done("agenda.arrived.saved");
    }

    public String hold() {
        service.hold(id);
        return done("agenda.held.saved");
    }

    public String miss() {
        service.miss(id);
        return done("agenda.missed.saved");
    }

    public String cancel() {
        service.cancel(id, byHer, why);
        return done("agenda.cancelled.saved");
    }

    public String undo() {
        service.undo(id, why);
        return done("agenda.undone.saved");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/appointment.xhtml?faces-redirect=true&id=" + id;
    }

    public AppointmentPage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    private Appointment.State state() {
        return getPage().entry().state();
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    public boolean isExpected() {
        return state() == Appointment.State.BOOKED;
    }

    public boolean isMissed() {
        return state() == Appointment.State.NO_SHOW;
    }

    /** Whether what was marked last can be taken back. */
    public boolean isMarked() {
        return state() != Appointment.State.BOOKED && state() != Appointment.State.MOVED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isByHer() {
        return byHer;
    }

    public void setByHer(boolean byHer) {
        this.byHer = byHer;
    }
}
