package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vinculo.interpreter.InterpreterLookup;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.Absences;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;

/** Who may be given an appointment where and with whom, and who may interpret. */
@ApplicationScoped
class BookingRules {

    @Inject
    private Visitors visitors;

    @Inject
    private InterpreterLookup interpreters;

    @Inject
    private AccountNames accounts;

    @Inject
    private Absences absences;

    @Inject
    private Bookings bookings;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    /** A person whoever asks may see. */
    Visitor visitor(long personId) {
        visitors.require(personId);
        return visitors.visitor(personId);
    }

    /** The one the page is about, or the one whose reference was typed. */
    Visitor visitor(BookingPage page) {
        if (page.visitor() != null) {
            return visitor(page.visitor().id());
        }
        return visitors.visible(page.form().getReference())
                .map(visitors::visitor)
                .orElseThrow(() -> BusinessException.at("reference", "agenda.reference.unknown"));
    }

    /** One's own site; for those who see all, the one that is asked for, else hers. */
    long site(Long asked, Visitor visitor) {
        if (!user.seesAllSites()) {
            if (user.siteId() == null || (asked != null && !asked.equals(user.siteId()))) {
                throw new NotFoundException();
            }
            return user.siteId();
        }
        if (asked != null) {
            return asked;
        }
        if (visitor != null) {
            return visitor.siteId();
        }
        if (user.siteId() == null) {
            throw new NotFoundException();
        }
        return user.siteId();
    }

    /** Those of a site who receive people, with names. */
    Map<Long, String> workers(long site) {
        return accounts.names(accounts.casework(site));
    }

    BookingChoices choices(long site) {
        return new BookingChoices(workers(site), bookings.rooms(site), interpreters.bookable());
    }

    /** Whoever accompanies her, else whoever asks, when they receive people at that site. */
    Long usualWorker(long site, Visitor visitor) {
        List<Long> workers = accounts.casework(site);
        if (visitor != null && workers.contains(visitor.caseworkerId())) {
            return visitor.caseworkerId();
        }
        return workers.contains(user.accountId()) ? user.accountId() : null;
    }

    /** She comes on the day, at whatever hour. */
    void requireToday(Appointment appointment) {
        if (!day(appointment).equals(time.today(appointment.getSiteId()))) {
            throw new BusinessException("agenda.arrive.otherDay");
        }
    }

    /** Nobody is received before the day; what was forgotten is marked later. */
    void requireDay(Appointment appointment) {
        if (day(appointment).isAfter(time.today(appointment.getSiteId()))) {
            throw new BusinessException("agenda.hold.early");
        }
    }

    private LocalDate day(Appointment appointment) {
        return appointment
                .getStartsAt()
                .atZone(time.zone(appointment.getSiteId()))
                .toLocalDate();
    }

    /** Refuses what is never right, and what nobody has confirmed. */
    void require(Plan plan, AppointmentForm form, Visitor visitor) {
        if (!accounts.casework(plan.siteId()).contains(plan.workerId())) {
            throw BusinessException.at("worker", "agenda.worker.unknown");
        }
        if (form.isCompanion() && !mayCompanionInterpret(form.getKind(), visitor)) {
            throw BusinessException.at("companion", "agenda.companion.refused");
        }
        if (form.isCompanion() && form.getInterpreterId() != null) {
            throw BusinessException.at("companion", "agenda.companion.both");
        }
        if (!form.isConfirmed() && !cautions(plan, form, visitor).isEmpty()) {
            throw BusinessException.at("confirmed", "agenda.confirm.missing");
        }
    }

    /** Nobody tells of violence through her husband, and no child speaks through whoever brought her. */
    static boolean mayCompanionInterpret(AppointmentKind kind, Visitor visitor) {
        return !visitor.minor() && !visitor.hidden() && kind != AppointmentKind.PROTECTION;
    }

    List<Caution> cautions(Plan plan, AppointmentForm form, Visitor visitor) {
        List<Caution> cautions = new ArrayList<>(bookings.cautions(plan, deputies(form.getDay())));
        String needed = visitor.interpreterLanguage();
        if (form.getInterpreterId() == null) {
            if (needed != null && !form.isCompanion()) {
                cautions.add(new Caution(Caution.Kind.NO_INTERPRETER, needed));
            }
        } else if (form.getLanguage() != null) {
            interpreters
                    .find(form.getInterpreterId())
                    .filter(interpreter -> !interpreter.languages().contains(form.getLanguage()))
                    .ifPresent(
                            interpreter -> cautions.add(new Caution(Caution.Kind.OTHER_LANGUAGE, form.getLanguage())));
        }
        return cautions;
    }

    /** Who is away that day, with the name of whoever does her work meanwhile. */
    Map<Long, String> deputies(LocalDate day) {
        Map<Long, Long> away = absences.on(day);
        Map<Long, String> names =
                accounts.names(away.values().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return away.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names.getOrDefault(entry.getValue(), "")));
    }
}
