package org.vinculo.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.vinculo.agenda.AgendaPage;
import org.vinculo.agenda.AgendaService;
import org.vinculo.catalog.Option;
import org.vinculo.kernel.NotFoundException;

/** The agenda of a site: a day by worker, or a week. */
@Named
@RequestScoped
public class AgendaView {

    private static final int WEEK = 7;

    @Inject
    private AgendaService service;

    private String day;
    private Long site;
    private Long worker;
    private AgendaPage page;

    public void loadDay() {
        page = service.day(site, asked());
    }

    public void loadWeek() {
        page = service.week(site, asked(), worker);
    }

    private LocalDate asked() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }

    public LocalDate getBefore() {
        return page.day().minusDays(1);
    }

    public LocalDate getAfter() {
        return page.day().plusDays(1);
    }

    public LocalDate getWeekBefore() {
        return page.first().minusDays(WEEK);
    }

    public LocalDate getWeekAfter() {
        return page.first().plusDays(WEEK);
    }

    public List<Option> getWorkers() {
        return service.workers(page.siteId()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    public AgendaPage getPage() {
        return page;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public Long getWorker() {
        return worker;
    }

    public void setWorker(Long worker) {
        this.worker = worker;
    }
}
