package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.security.Permission;

/** Needs and risks of a person (R6): noted, ended, annulled. A sensitive one is not there for who may not read it. */
@Stateless
@DenyAll
public class NeedService {

    @Inject
    private SecurityRepository repository;

    @Inject
    private SecurityAccess access;

    @Inject
    private SecurityTrail trail;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** What one may note about her. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public List<NeedKind> kinds(long personId) {
        PersonHead her = access.require(personId);
        return Arrays.stream(NeedKind.values())
                .filter(kind -> access.reader().reads(kind, her.caseworkerId()))
                .toList();
    }

    /** The form as it opens: today, at her site. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public NeedForm form(long personId) {
        NeedForm form = new NeedForm();
        form.setNotedOn(time.today(access.require(personId).siteId()));
        return form;
    }

    /** @throws BusinessException at "kind" when the same is open already */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void note(long personId, @NotNull @Valid NeedForm form) {
        PersonHead her = access.require(personId);
        requireReadable(form.getKind(), her);
        repository.lockPerson(personId);
        if (repository.needs(personId).stream().anyMatch(each -> each.isOpen() && each.getKind() == form.getKind())) {
            throw BusinessException.at("kind", "humanSecurity.need.already");
        }
        Need need = new Need(personId, form, time.today(her.siteId())).recorded(access.account(), clock.instant());
        trail.need(repository.add(need), "note");
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void end(long needId, @NotNull LocalDate day, @Size(max = 400) String why) {
        Need need = repository.need(needId);
        PersonHead her = require(need);
        need.end(day, why, time.today(her.siteId()), access.account());
        trail.need(need, "end");
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long needId, @Size(max = 400) String why) {
        Need need = repository.need(needId);
        require(need);
        need.annul(why, access.account(), clock.instant());
        trail.need(need, "annul");
    }

    private PersonHead require(Need need) {
        PersonHead her = access.require(need.getPersonId());
        requireReadable(need.getKind(), her);
        return her;
    }

    private void requireReadable(NeedKind kind, PersonHead her) {
        if (!access.reader().reads(kind, her.caseworkerId())) {
            throw new NotFoundException();
        }
    }
}
