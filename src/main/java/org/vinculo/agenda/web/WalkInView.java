package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.agenda.Priority;
import org.vinculo.agenda.QueueService;
import org.vinculo.agenda.WalkIn;
import org.vinculo.agenda.WalkInRow;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One who waits: her place is changed with a reason, or she waits again. */
@Named
@ViewScoped
public class WalkInView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/staff/reception.xhtml?faces-redirect=true";

    @Inject
    private QueueService service;

    @Inject
    private Messages messages;

    private Long id;
    private Priority priority;
    private String why;
    private transient WalkInRow row;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        row = service.read(id);
        priority = row.priority();
    }

    public String rank() {
        service.rank(id, priority, why);
        messages.saved("agenda.ranked");
        return QUEUE;
    }

    public String waitAgain() {
        service.waitAgain(id, why);
        messages.saved("agenda.waitsAgain");
        return QUEUE;
    }

    public WalkInRow getRow() {
        if (row == null) {
            row = service.read(id);
        }
        return row;
    }

    public boolean isWaiting() {
        return getRow().state() == WalkIn.State.WAITING;
    }

    public boolean isBack() {
        return getRow().state() == WalkIn.State.CALLED || getRow().state() == WalkIn.State.LEFT;
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
