package org.vinculo.agenda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.vinculo.agenda.AppointmentForm;
import org.vinculo.agenda.AppointmentKind;
import org.vinculo.agenda.AppointmentService;
import org.vinculo.agenda.BookingChoices;
import org.vinculo.agenda.BookingPage;
import org.vinculo.agenda.Caution;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.web.Messages;

/** Gives an appointment or puts one off: the hours that are free, the cautions, and the choice in spite of them. */
@Named
@ViewScoped
public class AppointmentBookView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(15, 20, 30, 45, 60, 90, 120);

    @Inject
    private AppointmentService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private Long person;
    private Long move;
    private Long site;
    private BookingPage page;
    private String why;
    private List<Caution> cautions = List.of();
    private transient BookingChoices choices;

    /** Refuses a person she may not see before a word is typed. */
    public void load() {
        if (page == null) {
            page = move == null ? service.begin(person, site) : service.beginMove(move);
        }
    }

    public String save() {
        cautions = service.cautions(page);
        if (!cautions.isEmpty() && !page.form().isConfirmed()) {
            messages.warn("agenda.confirm.ask");
            return null;
        }
        long id;
        if (move == null) {
            id = service.book(page, page.form());
            messages.saved("agenda.booked");
        } else {
            id = service.move(page, page.form(), why);
            messages.saved("agenda.moved");
        }
        return "/staff/appointment.xhtml?faces-redirect=true&id=" + id;
    }

    public List<LocalTime> getFree() {
        return service.freeHours(page);
    }

    private BookingChoices choices() {
        if (choices == null) {
            choices = service.choices(page.siteId());
        }
        return choices;
    }

    public List<Option> getWorkers() {
        return choices().workers().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    public List<Option> getRooms() {
        return choices().rooms().stream()
                .map(room -> new Option(
                        room.id().toString(),
                        messages.text(
                                room.accessible() ? "agenda.room.option.accessible" : "agenda.room.option",
                                room.name(),
                                room.places())))
                .toList();
    }

    public List<Option> getInterpreters() {
        return choices().interpreters().stream()
                .map(row -> new Option(row.id().toString(), InterpreterWords.option(row)))
                .toList();
    }

    public List<Option> getLanguages() {
        return catalog.languages();
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public List<Caution> getCautions() {
        return cautions;
    }

    public boolean isMoving() {
        return move != null;
    }

    public Long getPersonId() {
        return page.visitor() == null ? null : page.visitor().id();
    }

    public BookingPage getPage() {
        return page;
    }

    public AppointmentForm getForm() {
        return page.form();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
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
