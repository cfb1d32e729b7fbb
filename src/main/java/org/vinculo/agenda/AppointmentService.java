package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Gives appointments and puts them off. */
@Stateless
@DenyAll
public class AppointmentService {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private AppointmentRepository repository;

    @Inject
    private Bookings bookings;

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

    /** @param personId null when she is named by her reference later */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public BookingPage begin(Long personId, Long siteId) {
        Visitor visitor = personId == null ? null : rules.visitor(personId);
        long site = rules.site(siteId, visitor);
        AppointmentForm form = new AppointmentForm();
        form.setDay(time.today(site));
        form.setWorkerId(rules.usualWorker(site, visitor));
        if (visitor != null) {
            form.setLanguage(
                    visitor.interpreterLanguage() == null ? visitor.language() : visitor.interpreterLanguage());
        }
        return new BookingPage(site, visitor, null, form);
    }

    /** The same for one that is put off: everything stands as it was but for day and hour. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public BookingPage beginMove(long id) {
        Appointment former = find(id);
        AppointmentForm form = former.form();
        form.setDay(
                former.getStartsAt().isBefore(clock.instant())
                        ? time.today(former.getSiteId())
                        : former.getStartsAt()
                                .atZone(time.zone(former.getSiteId()))
                                .toLocalDate());
        return new BookingPage(former.getSiteId(), rules.visitor(former.getPersonId()), id, form);
    }

    /** Whom, where and with whom as interpreter one can book at a site. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public BookingChoices choices(long siteId) {
        return rules.choices(rules.site(siteId, null));
    }

    /** What speaks against the hour; empty when nothing does or something is still missing. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public List<Caution> cautions(@NotNull BookingPage page) {
        AppointmentForm form = page.form();
        if (form.getWorkerId() == null || form.getDay() == null || form.getTime() == null) {
            return List.of();
        }
        Visitor visitor = rules.visitor(page);
        return rules.cautions(plan(page, visitor), form, visitor);
    }

    /** The free hours of the day that is chosen, in the site's time; none while worker or day is missing. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public List<LocalTime> freeHours(@NotNull BookingPage page) {
        AppointmentForm form = page.form();
        if (form.getWorkerId() == null || form.getDay() == null) {
            return List.of();
        }
        rules.site(page.siteId(), page.visitor());
        long person = page.visitor() == null ? -1 : page.visitor().id();
        Slot any = Slot.from(clock.instant(), Duration.ofMinutes(form.getMinutes()));
        return bookings.free(
                new Plan(
                        page.siteId(),
                        form.getWorkerId(),
                        form.getRoomId(),
                        form.getInterpreterId(),
                        person,
                        any,
                        page.movedFrom()),
                form.getDay());
    }

    /**
     * Gives the appointment. Of two who want the same hour of a worker, a room or an interpreter, the second is refused.
     *
     * @return its number
     */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public long book(@NotNull BookingPage page, @NotNull @Valid AppointmentForm form) {
        Appointment appointment = taken(page, form);
        repository.add(appointment);
        trail.booked(appointment);
        return appointment.getId();
    }

    /** @return the number of the new one; the former one stays, as moved */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public long move(@NotNull BookingPage page, @NotNull @Valid AppointmentForm form, @Size(max = 400) String why) {
        Appointment former = find(page.movedFrom());
        Appointment.State before = former.getState();
        Appointment appointment = taken(page, form).insteadOf(former);
        former.moveAway(why, clock.instant());
        trail.stepped(former, "move", before);
        repository.add(appointment);
        trail.booked(appointment);
        return appointment.getId();
    }

    private Appointment taken(BookingPage page, AppointmentForm form) {
        Visitor visitor = rules.visitor(page);
        Plan plan = plan(page, visitor);
        if (plan.slot().from().isBefore(clock.instant())) {
            throw BusinessException.at("time", "agenda.time.past");
        }
        if (form.getDay().isAfter(time.today(page.siteId()).plusDays(LONGEST_DAYS))) {
            throw BusinessException.at("day", "agenda.day.far");
        }
        rules.require(plan, form, visitor);
        bookings.take(plan);
        return new Appointment(plan, form, user.accountId(), clock.instant());
    }

    private Plan plan(BookingPage page, Visitor visitor) {
        AppointmentForm form = page.form();
        long site = rules.site(page.siteId(), visitor);
        return new Plan(
                site,
                form.getWorkerId(),
                form.getRoomId(),
                form.getInterpreterId(),
                visitor.id(),
                Slot.at(form.getDay(), form.getTime(), form.getMinutes(), time.zone(site)),
                page.movedFrom());
    }

    private Appointment find(Long id) {
        Appointment appointment = id == null ? null : repository.find(id).orElse(null);
        if (appointment == null) {
            throw new NotFoundException();
        }
        rules.visitor(appointment.getPersonId());
        return appointment;
    }
}
