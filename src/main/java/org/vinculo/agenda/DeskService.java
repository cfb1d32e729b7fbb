package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Who is expected today at one's own site, for the desk at the door, which opens no file. */
@Stateless
@DenyAll
public class DeskService {

    @Inject
    private AppointmentRepository repository;

    @Inject
    private AgendaRows rows;

    @Inject
    private BookingRules rules;

    @Inject
    private AppointmentTrail trail;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Those who are still to come or sit in the hall. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public List<AgendaEntry> today() {
        LocalDate today = time.today(site());
        ZoneId zone = time.zone(site());
        return rows
                .forDesk(repository.ofSite(
                        site(),
                        today.atStartOfDay(zone).toInstant(),
                        today.plusDays(1).atStartOfDay(zone).toInstant()))
                .stream()
                .filter(entry -> entry.state().isOpen())
                .toList();
    }

    @RolesAllowed(Permission.RECEPTION_DESK)
    public void arrive(long id) {
        Appointment appointment = find(id);
        rules.requireToday(appointment);
        appointment.arrive(clock.instant());
        trail.arrived(appointment);
    }

    /** It was somebody else who came. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public void notArrived(long id, @NotBlank @Size(max = 400) String why) {
        Appointment appointment = find(id);
        if (appointment.getState() != Appointment.State.ARRIVED) {
            throw new NotFoundException();
        }
        appointment.undo(why, clock.instant());
        trail.notArrived(appointment);
    }

    private Appointment find(long id) {
        return repository
                .find(id)
                .filter(appointment -> appointment.getSiteId() == site())
                .orElseThrow(NotFoundException::new);
    }

    private long site() {
        if (user.siteId() == null) {
            throw new NotFoundException();
        }
        return user.siteId();
    }
}
