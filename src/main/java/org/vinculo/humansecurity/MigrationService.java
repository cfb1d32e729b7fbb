package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.Permission;

/** Causes and way of her migration (R7): for who accompanies her and who answers for protection; for anybody else not there. */
@Stateless
@DenyAll
public class MigrationService {

    @Inject
    private SecurityRepository repository;

    @Inject
    private SecurityAccess access;

    @Inject
    private SecurityTrail trail;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when she may not read it */
    @RolesAllowed(Permission.PERSON_WRITE)
    public MigrationForm form(long personId) {
        access.requireSensitive(personId);
        access.opened(personId, "human-security-migration");
        return repository.migration(personId).map(MigrationAnswers::form).orElseGet(MigrationForm::new);
    }

    /** Takes the place of what she answered before, which is kept. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void answer(long personId, @NotNull @Valid MigrationForm form) {
        access.requireSensitive(personId);
        repository.lockPerson(personId);
        repository.migration(personId).ifPresent(former -> former.replace(clock.instant()));
        trail.migration(
                repository.add(new MigrationAnswers(personId, form).recorded(access.account(), clock.instant())));
    }
}
