package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.kernel.BusinessException;

/** An account over time: where she works, how much she takes on, how she leaves and comes back. */
@Stateless
@DenyAll
public class AccountDeskService {

    private static final String SUBJECT = "Account";
    private static final int MOST_PEOPLE = 1000;

    @Inject
    private AccountRepository repository;

    @Inject
    private AccountNames names;

    @Inject
    private AccountEnding ending;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AccountLeft> left;

    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public AccountPage read(long id) {
        Account account = repository.get(id);
        return new AccountPage(
                id,
                account.getDisplayName(),
                account.getEmail(),
                account.getGroup(),
                account.isActive(),
                account.getSiteId(),
                account.getSites(),
                account.getCapacity(),
                account.getProfession(),
                account.getGroup().isStaff()
                        ? successors(account).stream().findFirst().orElse(null)
                        : null);
    }

    /**
     * Says at which sites she may work, how many people she accompanies at most and whose notes she reads.
     *
     * @param capacity 0 to 1000, or null
     * @param profession null for none; only who does casework has one
     */
    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public void place(long id, Set<Long> sites, Integer capacity, Profession profession) {
        if (capacity != null && (capacity < 0 || capacity > MOST_PEOPLE)) {
            throw BusinessException.at("capacity", "security.account.capacity.range", MOST_PEOPLE);
        }
        Account account = repository.get(id);
        String before = standing(account);
        account.workAtAny(sites);
        account.accompanyAtMost(capacity);
        account.practise(account.getGroup().doesCasework() ? profession : null);
        audit.record(SUBJECT, id, "place", before, standing(account), null);
    }

    private static String standing(Account account) {
        return account.getSites() + " " + account.getCapacity() + " " + account.getProfession();
    }

    /** Who can take over what somebody leaves behind, those of her site first. */
    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public Map<Long, String> heirs(long id) {
        return names.names(successors(repository.get(id)));
    }

    private List<Long> successors(Account account) {
        List<Long> found = names.coordinators(account.getSiteId()).stream()
                .filter(id -> !id.equals(account.getId()))
                .toList();
        List<Long> others = names.casework(null).stream()
                .filter(id -> !id.equals(account.getId()) && !found.contains(id))
                .toList();
        return Stream.concat(found.stream(), others.stream()).toList();
    }

    /**
     * Ends an account at once, with everything open in its name. Her tasks and the people she accompanies go to the successor.
     *
     * @param successorId for colleagues of the organisation; not asked for outsiders
     */
    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public void dismiss(long id, Long successorId) {
        if (id == user.accountId()) {
            throw new BusinessException("security.account.own");
        }
        Account account = repository.get(id);
        Long heir = account.getGroup().isStaff() ? heir(account, successorId) : null;
        account.dismiss();
        ending.of(id);
        audit.record(SUBJECT, id, "dismiss", "active", "dismissed", null);
        boolean last = !account.getGroup().isStaff() && !repository.hasOtherContact(account);
        left.fire(
                new AccountLeft(id, heir, last ? account.getEmployerId() : null, last ? account.getAgencyId() : null));
    }

    private Long heir(Account account, Long chosen) {
        List<Long> possible = successors(account);
        if (chosen == null || !possible.contains(chosen)) {
            throw BusinessException.at("successor", "security.account.successor.missing");
        }
        return chosen;
    }

    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public void readmit(long id) {
        repository.get(id).readmit();
        audit.record(SUBJECT, id, "readmit", "dismissed", "active", null);
    }
}
