package org.vinculo.protection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The case of a child alone: to be read, and the steps that whoever sees her has to take at once. */
@Stateless
@DenyAll
public class ProtectionService {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseSteps steps;

    @Inject
    private CasePages pages;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    /** The open cases, the clock first. */
    @RolesAllowed(Permission.PROTECTION_READ)
    public List<CaseRow> live() {
        return pages.rows(repository.live());
    }

    @RolesAllowed(Permission.PERSON_READ)
    public CasePage page(long personId) {
        return pages.page(access.require(personId));
    }

    /** The form as it opens: now, at her site. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public CaseReferral referral(long personId) {
        access.require(personId);
        LocalDateTime now = LocalDateTime.ofInstant(steps.now(), zone(personId));
        CaseReferral form = new CaseReferral();
        form.setDay(now.toLocalDate());
        form.setTime(LocalTime.from(now).truncatedTo(ChronoUnit.MINUTES));
        return form;
    }

    /** The authority was told. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void refer(long personId, @NotNull @Valid CaseReferral form) {
        ProtectionCase each = access.requireAlone(personId);
        Instant at = LocalDateTime.of(form.getDay(), form.getTime())
                .atZone(zone(personId))
                .toInstant();
        steps.refer(each, form, at, user.accountId());
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void receipt(long personId, @Size(max = 80) String folio) {
        steps.receipt(access.requireAlone(personId), folio);
    }

    /** The authority has her. Without the permission for protection her file is closed from here on. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void receive(long personId, @Size(max = 160) String from) {
        steps.receive(access.requireAlone(personId), from);
    }

    private ZoneId zone(long personId) {
        return time.zone(people.head(personId).siteId());
    }
}
