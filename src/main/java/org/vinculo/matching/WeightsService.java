package org.vinculo.matching;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** What traits weigh is the organisation's decision: everybody who ranks may read it, with who decided and why. */
@Stateless
@DenyAll
public class WeightsService {

    @Inject
    private WeightsRepository repository;

    @Inject
    private CurrentWeights weights;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All decisions, the one in force first. */
    @RolesAllowed(Permission.MATCHING_READ)
    public List<WeightsRow> decisions() {
        return repository.newestFirst().stream()
                .map(decision -> new WeightsRow(
                        decision.getId(),
                        decision.getDecidedAt(),
                        decision.getDecidedBy() == null ? null : accounts.name(decision.getDecidedBy()),
                        decision.getWhy(),
                        new WeightsForm(decision.toWeights()).getWeights()))
                .toList();
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public WeightsForm form() {
        return new WeightsForm(weights.now());
    }

    /**
     * Puts new weights in force. Rankings follow at once; decisions kept with earlier proposals stay as they were.
     *
     * @throws StaleVersionException when somebody else decided since the form was opened
     */
    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void decide(@NotNull @Valid WeightsForm form) {
        repository.lock();
        Weights before = weights.now();
        if (before.version() != form.over()) {
            throw new StaleVersionException();
        }
        if (before.values().equals(form.values())) {
            return;
        }
        WeightDecision decision = repository.add(
                new WeightDecision(form.values(), form.getWhy().strip(), user.accountId(), clock.instant()));
        audit.record(
                "MatchingWeights",
                decision.getId(),
                "decide",
                text(before.values()),
                text(form.values()),
                decision.getWhy());
    }

    private static String text(Map<Trait, Integer> values) {
        return new TreeMap<>(values).toString();
    }
}
