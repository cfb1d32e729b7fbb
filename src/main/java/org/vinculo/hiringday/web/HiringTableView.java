package org.vinculo.hiringday.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.hiringday.HiringDayPage;
import org.vinculo.hiringday.HiringDayService;
import org.vinculo.hiringday.HiringPickService;
import org.vinculo.hiringday.HiringTable;
import org.vinculo.hiringday.PickRow;
import org.vinculo.web.Messages;

/** One vacancy of a hiring day: who comes to it and why, and what a human changes. */
@Named
@ViewScoped
public class HiringTableView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HiringDayService days;

    @Inject
    private HiringPickService service;

    @Inject
    private Messages messages;

    private long id;
    private long vacancy;
    private String person;
    private Long moved;
    private Long target;
    private transient HiringDayPage day;
    private transient HiringTable table;

    public void load() {
        day = days.read(id);
        table = service.table(id, vacancy);
    }

    public String fix(long who) {
        service.fix(id, who, vacancy);
        return done("hiring.fixed");
    }

    public String remove(long who) {
        service.remove(id, who, vacancy);
        return done("hiring.removed");
    }

    public String putBack(long who) {
        service.add(id, who, vacancy);
        return done("hiring.added");
    }

    public String add() {
        return putBack(Long.parseLong(person));
    }

    public String move() {
        service.move(id, moved, vacancy, target);
        return done("hiring.moved");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/hiring-table.xhtml?faces-redirect=true&id=" + id + "&vacancy=" + vacancy;
    }

    /** Those who can be moved. */
    public List<Option> getSeated() {
        return getTable().picks().stream()
                .filter(PickRow::isIn)
                .map(pick -> new Option(String.valueOf(pick.personId()), pick.name()))
                .toList();
    }

    public List<Option> getOtherTables() {
        return getDay().tables().stream()
                .filter(each -> each.vacancyId() != vacancy)
                .map(each -> new Option(String.valueOf(each.vacancyId()), each.title()))
                .toList();
    }

    public HiringDayPage getDay() {
        if (day == null) {
            load();
        }
        return day;
    }

    public HiringTable getTable() {
        if (table == null) {
            load();
        }
        return table;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getVacancy() {
        return vacancy;
    }

    public void setVacancy(long vacancy) {
        this.vacancy = vacancy;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Long getMoved() {
        return moved;
    }

    public void setMoved(Long moved) {
        this.moved = moved;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }
}
