package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The queue at the door of one's own site, today. */
@Stateless
@DenyAll
public class QueueService {

    private static final String SUBJECT = "WalkIn";

    @Inject
    private QueueRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private AccountNames accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.RECEPTION_DESK)
    public Queue today() {
        return Queue.of(repository.day(site(), time.today(site())));
    }

    /** What colleagues who called somebody are called. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public Map<Long, String> names(List<WalkInRow> rows) {
        return accounts.names(
                rows.stream().map(WalkInRow::calledBy).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** @return her number, which is hers alone today */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public int receive(@NotNull @Valid WalkInForm form) {
        repository.lockSite(site());
        int number = repository.nextNumber(site(), time.today(site()));
        repository.add(
                new WalkIn(form).received(site(), time.today(site()), number, user.accountId(), clock.instant()));
        return number;
    }

    /** Calls whoever comes first; two who ask at once get two people. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public Optional<Integer> callNext() {
        repository.lockSite(site());
        return today().waiting().stream().findFirst().map(row -> {
            find(row.id()).call(user.accountId(), clock.instant());
            return row.number();
        });
    }

    @RolesAllowed(Permission.RECEPTION_DESK)
    public void call(long id) {
        find(id).call(user.accountId(), clock.instant());
    }

    @RolesAllowed(Permission.RECEPTION_DESK)
    public void attend(long id) {
        find(id).attend(clock.instant());
    }

    @RolesAllowed(Permission.RECEPTION_DESK)
    public void leave(long id) {
        find(id).leave(clock.instant());
    }

    /** Called by mistake, or back again. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public void waitAgain(long id, @Size(max = 400) String why) {
        WalkIn walkIn = find(id);
        WalkIn.State before = walkIn.getState();
        walkIn.waitAgain(why);
        audit.record(SUBJECT, id, "wait-again", before, walkIn.getState(), why);
    }

    /** Changes the order by hand, which others in the hall see: with a reason. */
    @RolesAllowed(Permission.RECEPTION_DESK)
    public void rank(long id, @NotNull Priority priority, @Size(max = 400) String why) {
        WalkIn walkIn = find(id);
        Priority before = walkIn.getPriority();
        walkIn.rank(priority, why);
        audit.record(SUBJECT, id, "rank", before, priority, why);
    }

    @RolesAllowed(Permission.RECEPTION_DESK)
    public WalkInRow read(long id) {
        find(id);
        return repository.day(site(), time.today(site())).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private WalkIn find(long id) {
        return repository
                .find(id)
                .filter(walkIn ->
                        walkIn.getSiteId() == site() && walkIn.getDay().equals(time.today(site())))
                .orElseThrow(NotFoundException::new);
    }

    private long site() {
        if (user.siteId() == null) {
            throw new NotFoundException();
        }
        return user.siteId();
    }
}
