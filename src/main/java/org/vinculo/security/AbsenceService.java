package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;

/** Absences: one's own, and for the administrator everybody's, since who falls ill does not log in to say so. */
@Stateless
@DenyAll
public class AbsenceService {

    private static final String SUBJECT = "Absence";

    @Inject
    private AbsenceRepository repository;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountNames names;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @param zone where the reader is: it decides what is over */
    @RolesAllowed({Permission.ABSENCE_OWN, Permission.ACCOUNT_ADMIN})
    public List<AbsenceRow> notOver(long account, ZoneId zone) {
        requireOwnOrAdmin(account);
        return repository.notOver(account, LocalDate.ofInstant(clock.instant(), zone));
    }

    @RolesAllowed({Permission.ABSENCE_OWN, Permission.ACCOUNT_ADMIN})
    public void add(long account, @NotNull @Valid AbsenceForm form) {
        requireOwnOrAdmin(account);
        if (!delegates(account).containsKey(form.getDelegate())) {
            throw BusinessException.at("delegate", "security.absence.delegate");
        }
        Absence absence = new Absence(account, form.getDelegate(), form.getFirstDay(), form.getLastDay());
        repository.add(absence);
        audit.record(SUBJECT, absence.getId(), "add", null, absence.days(), null);
    }

    @RolesAllowed({Permission.ABSENCE_OWN, Permission.ACCOUNT_ADMIN})
    public void end(long id) {
        Absence absence = repository.find(id).orElseThrow(NotFoundException::new);
        requireOwnOrAdmin(absence.getAccountId());
        absence.end();
        audit.record(SUBJECT, id, "end", absence.days(), null, null);
    }

    /** Who can do somebody's work: colleagues of her site who do casework themselves. */
    @RolesAllowed({Permission.ABSENCE_OWN, Permission.ACCOUNT_ADMIN})
    public Map<Long, String> delegates(long account) {
        requireOwnOrAdmin(account);
        List<Long> colleagues = names.casework(accounts.get(account).getSiteId());
        return names.names(colleagues.stream().filter(id -> id != account).toList());
    }

    @RolesAllowed({Permission.ABSENCE_OWN, Permission.ACCOUNT_ADMIN})
    public Map<Long, String> names(List<Long> ids) {
        return names.names(ids);
    }

    private void requireOwnOrAdmin(long account) {
        if (account != user.accountId() && !user.can(Permission.ACCOUNT_ADMIN)) {
            throw new NotFoundException();
        }
    }
}
