package org.vinculo.catalog;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.ReaderZone;

/**
 * The amounts set by law or authority, kept right by people: one enters a value from its source, another verifies it, and only
 * then it counts. R3.
 */
@Stateless
@DenyAll
public class NormativeService {

    private static final String SUBJECT = "NormativeValue";

    @Inject
    private NormativeRepository repository;

    @Inject
    private NormativeDesk desk;

    @Inject
    private Catalog catalog;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private ReaderZone reader;

    @Inject
    private Clock clock;

    /** Every parameter with what holds on a day and what is missing after it. */
    @RolesAllowed(Permission.NORMATIVE_READ)
    public List<NormativeLine> lines(@NotNull LocalDate today) {
        return desk.lines(today);
    }

    @RolesAllowed(Permission.NORMATIVE_READ)
    public NormativePage parameter(String code, String zone) {
        return desk.page(code, zone);
    }

    /** The codes of the list that holds today, for the next one to begin with; empty for an amount. */
    @RolesAllowed(Permission.NORMATIVE_READ)
    public List<String> items(String code, String zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        return catalog.data().values().stream()
                .filter(value -> value.code().equals(code) && value.zone().equals(zone) && value.isInForce(today))
                .flatMap(value -> value.content().items().stream())
                .toList();
    }

    /** What would change if this proposal were verified now. */
    @RolesAllowed(Permission.NORMATIVE_READ)
    public List<NormativeEffect> effects(long id) {
        NormativeValue value = repository.get(id);
        return NormativeChange.of(value, counting(value));
    }

    /** Enters a value; it does not count before somebody else has verified it. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public long propose(String code, String zone, @NotNull @Valid NormativeForm form) {
        NormativeRules.check(
                repository.kind(code, zone).unit(),
                form,
                catalog.data().municipalities().keySet());
        NormativeValue value = repository.add(new NormativeValue(code, zone, form, user.accountId(), clock.instant()));
        audit.record(SUBJECT, value.getId(), "propose", null, value.getStatus(), form.getSource());
        return value.getId();
    }

    /** Lets a value count; those it follows end the day before. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public void verify(long id) {
        NormativeValue value = repository.get(id);
        repository.lockKind(value.getCode(), value.getZone());
        NormativeStatus before = value.getStatus();
        List<NormativeEffect> effects = before.counts() ? List.of() : NormativeChange.of(value, counting(value));
        value.verify(user.accountId(), clock.instant());
        effects.forEach(effect -> apply(effect, value));
        audit.record(SUBJECT, id, "verify", before, value.getStatus(), null);
        catalog.forget();
    }

    /** Takes a value out; where it counted, nothing holds in its place until another is verified. */
    @RolesAllowed(Permission.NORMATIVE_WRITE)
    public void withdraw(long id, @Size(max = 400) String why) {
        NormativeValue value = repository.get(id);
        NormativeStatus before = value.getStatus();
        value.withdraw(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, id, "withdraw", before, value.getStatus(), why);
        catalog.forget();
    }

    private void apply(NormativeEffect effect, NormativeValue follower) {
        NormativeValue value = repository.get(effect.id());
        if (effect.isEnd()) {
            LocalDate before = value.getValidTo();
            value.endBefore(follower.getValidFrom());
            audit.record(SUBJECT, effect.id(), "end", before, effect.until(), "→ " + follower.getId());
        } else {
            NormativeStatus before = value.getStatus();
            value.withdraw("→ " + follower.getId(), user.accountId(), clock.instant());
            audit.record(SUBJECT, effect.id(), "replace", before, value.getStatus(), "→ " + follower.getId());
        }
    }

    private List<NormativeValue> counting(NormativeValue value) {
        if (value.getStatus() == NormativeStatus.WITHDRAWN) {
            throw new BusinessException("normative.state");
        }
        return repository.of(value.getCode(), value.getZone()).stream()
                .filter(other -> other.getStatus().counts())
                .filter(other -> !Objects.equals(other.getId(), value.getId()))
                .toList();
    }
}
