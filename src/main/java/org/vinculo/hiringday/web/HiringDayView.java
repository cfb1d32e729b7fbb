package org.vinculo.hiringday.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.hiringday.HiringAcceptService;
import org.vinculo.hiringday.HiringDayPage;
import org.vinculo.hiringday.HiringDayService;
import org.vinculo.web.Messages;

/** A hiring day with all its vacancies. */
@Named
@ViewScoped
public class HiringDayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HiringDayService service;

    @Inject
    private HiringAcceptService acceptance;

    @Inject
    private Messages messages;

    private long id;
    private String why;
    private transient HiringDayPage day;

    public void load() {
        day = service.read(id);
    }

    public String propose() {
        service.propose(id);
        return done("hiring.proposed");
    }

    public String reopen() {
        service.reopen(id);
        return done("hiring.reopened");
    }

    public String cancel() {
        service.cancel(id, why);
        return done("hiring.cancelled");
    }

    public String accept() {
        acceptance.accept(id);
        return done("hiring.accepted");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/hiring-day.xhtml?faces-redirect=true&id=" + id;
    }

    public HiringDayPage getDay() {
        if (day == null) {
            load();
        }
        return day;
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
