package org.vinculo.protection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.Company;
import org.vinculo.person.Guarding;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/** What only those who answer for protection decide: who is responsible, and whatever ends a child's protection. */
@Stateless
@DenyAll
public class ProtectionDecisionService {

    @Inject
    private CaseAccess access;

    @Inject
    private CaseSteps steps;

    @Inject
    private Responsible responsible;

    @Inject
    private Guarding guarding;

    @Inject
    private PersonLookup people;

    @Inject
    private AccountNames accounts;

    /** Whom the case can be given to, with names. */
    @RolesAllowed(Permission.PROTECTION_READ)
    public Map<Long, String> responsibles(long personId) {
        access.require(personId);
        return accounts.names(able(personId));
    }

    @RolesAllowed(Permission.PROTECTION_READ)
    public void assign(long personId, long account) {
        ProtectionCase each = access.requireAlone(personId);
        if (!able(personId).contains(account)) {
            throw BusinessException.at("account", "task.owner.unknown");
        }
        steps.assign(each, account);
    }

    /** How the case can end as it stands; as grown up only with a proved age. */
    @RolesAllowed(Permission.PROTECTION_READ)
    public List<CaseEnd> ends(long personId) {
        ProtectionCase each = access.require(personId);
        return Stream.of(CaseEnd.values())
                .filter(each::canEnd)
                .filter(end -> end != CaseEnd.ADULT || guarding.isSurelyAdult(personId))
                .toList();
    }

    /** @throws BusinessException at "end" when it cannot end so yet, or she may still be a minor */
    @RolesAllowed(Permission.PROTECTION_READ)
    public void close(long personId, @NotNull CaseEnd end, @Size(max = 1000) String why) {
        steps.close(access.requireAlone(personId), end, why);
    }

    /**
     * It was registered by mistake.
     *
     * @param company with whom she is in truth
     */
    @RolesAllowed(Permission.PROTECTION_READ)
    public void annul(long personId, @NotNull Company company, @Size(max = 1000) String why) {
        steps.annul(access.requireAlone(personId), company, why);
    }

    /** With whom a child can be in truth who was registered as alone by mistake. */
    @RolesAllowed(Permission.PROTECTION_READ)
    public List<Company> companies(long personId) {
        access.require(personId);
        return guarding.isSurelyAdult(personId)
                ? List.of(Company.ADULT)
                : List.of(Company.ACCOMPANIED, Company.UNKNOWN);
    }

    @RolesAllowed(Permission.PROTECTION_READ)
    public void takeBack(long personId, @Size(max = 1000) String why) {
        steps.takeBack(access.requireAlone(personId), why);
    }

    private Set<Long> able(long personId) {
        return responsible.all(people.head(personId).siteId());
    }
}
