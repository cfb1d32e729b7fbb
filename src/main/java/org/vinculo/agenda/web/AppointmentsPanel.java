package org.vinculo.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.agenda.AgendaEntry;
import org.vinculo.agenda.AgendaService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Appointments on other pages: one's own of today, and a person's to come. Read once a request. */
@Named
@RequestScoped
public class AppointmentsPanel {

    @Inject
    private AgendaService service;

    @Inject
    private CurrentUser user;

    private List<AgendaEntry> mine;
    private final Map<Long, List<AgendaEntry>> people = new HashMap<>();

    /** Those who sit in the hall first. */
    public List<AgendaEntry> getMine() {
        if (mine == null) {
            mine = user.can(Permission.APPOINTMENT_WRITE)
                    ? service.mine().stream()
                            .sorted((a, b) -> Boolean.compare(b.isHere(), a.isHere()))
                            .toList()
                    : List.of();
        }
        return mine;
    }

    public List<AgendaEntry> of(long person) {
        return people.computeIfAbsent(
                person, id -> user.can(Permission.APPOINTMENT_WRITE) ? service.ofPerson(id) : List.of());
    }
}
