package org.vinculo.conduct;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Training colleagues took: each writes down her own, coordinators read everybody's. */
@Stateless
@DenyAll
public class TrainingService {

    private static final String SUBJECT = "Training";
    private static final int MOST = 500;

    @Inject
    private ConductRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.STAFF_PORTAL)
    public List<TrainingRow> mine() {
        return repository.trainingOf(user.accountId());
    }

    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public List<TrainingRow> all() {
        return repository.training(MOST);
    }

    @RolesAllowed(Permission.STAFF_PORTAL)
    public void add(@NotNull @Valid TrainingForm form) {
        Training training = new Training(user.accountId(), form, time.today(), clock.instant());
        repository.add(training);
        audit.record(SUBJECT, training.getId(), "add", null, training.getTitle(), null);
    }

    /** One's own that was written by mistake; somebody else's is not there. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public void annul(long id, @Size(max = 400) String why) {
        Training training = repository.training(id);
        if (training.getAccountId() != user.accountId()) {
            throw new NotFoundException();
        }
        training.annul(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, id, "annul", training.getTitle(), null, why);
    }
}
