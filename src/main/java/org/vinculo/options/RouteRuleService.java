package org.vinculo.options;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.vinculo.catalog.NormativeLedger;
import org.vinculo.catalog.NormativeStatus;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The rules of the routes, kept right by people: one enters a rule from the law, another verifies it, and only then it counts. */
@Stateless
@DenyAll
public class RouteRuleService {

    private static final String SUBJECT = "RouteRule";

    @Inject
    private OptionsRepository repository;

    @Inject
    private NormativeLedger ledger;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All, by route, those that wait first. */
    @RolesAllowed(Permission.NORMATIVE_READ)
    public List<RuleRow> rules() {
        List<RouteRule> rules = repository.rules();
        Map<Long, String> names = names(rules);
        return rules.stream()
                .map(rule -> row(rule, names))
                .sorted(Comparator.comparing((RuleRow row) -> row.facts().route())
                        .thenComparing(row -> row.facts().status() != NormativeStatus.PROPOSED)
                        .thenComparing(row -> row.facts().id()))
                .toList();
    }

    @RolesAllowed(Permission.NORMATIVE_READ)
    public RuleRow rule(long id) {
        RouteRule rule = repository.rule(id);
        return row(rule, names(List.of(rule)));
    }

    /** A form for a rule that takes the place of one. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public RuleForm form(long id) {
        return RuleForm.over(repository.rule(id).facts());
    }

    /** Enters a rule; it does not count before somebody else has verified it. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public long propose(@NotNull @Valid RuleForm form) {
        form.feeCodes().stream()
                .filter(code -> !ledger.isKnown(code))
                .findFirst()
                .ifPresent(code -> {
                    throw BusinessException.at("fees", "rule.fees.unknown", code);
                });
        RouteRule rule = repository.add(new RouteRule(form, user.accountId(), clock.instant()));
        audit.record(SUBJECT, rule.getId(), "propose", null, rule.getStatus(), form.getSource());
        return rule.getId();
    }

    /** Lets a rule count; the one it was written to replace ends the day before. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public void verify(long id) {
        RouteRule rule = repository.rule(id);
        NormativeStatus before = rule.getStatus();
        rule.verify(user.accountId(), clock.instant());
        if (rule.getReplacesId() != null && !before.counts()) {
            RouteRule former = repository.rule(rule.getReplacesId());
            NormativeStatus formerly = former.getStatus();
            former.giveWayTo(rule, user.accountId(), clock.instant());
            audit.record(SUBJECT, former.getId(), "giveWay", formerly, former.getStatus(), "→ " + id);
        }
        audit.record(SUBJECT, id, "verify", before, rule.getStatus(), null);
    }

    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public void withdraw(long id, @Size(max = 400) String why) {
        RouteRule rule = repository.rule(id);
        NormativeStatus before = rule.getStatus();
        rule.withdraw(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, id, "withdraw", before, rule.getStatus(), why);
    }

    private Map<Long, String> names(List<RouteRule> rules) {
        return accounts.names(rules.stream()
                .flatMap(rule -> Stream.of(rule.getEnteredBy(), rule.getDecidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private RuleRow row(RouteRule rule, Map<Long, String> names) {
        return rule.row(
                rule.getEnteredBy() == null ? null : names.get(rule.getEnteredBy()),
                rule.getDecidedBy() == null ? null : names.get(rule.getDecidedBy()),
                Objects.equals(rule.getEnteredBy(), user.accountId()));
    }
}
