package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.Guarding;
import org.vinculo.person.PersonLookup;
import org.vinculo.referral.Due;
import org.vinculo.security.AccountNames;

/** Cases as pages show them. */
@ApplicationScoped
class CasePages {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private Guarding guarding;

    @Inject
    private PersonLookup people;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    CasePage page(ProtectionCase each) {
        long person = each.getPersonId();
        Map<Long, String> names =
                accounts.names(Stream.of(each.getOpenedBy(), each.getResponsibleId(), each.getReferredBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new CasePage(
                each.getId(),
                person,
                each.getKind(),
                each.getStatus(),
                each.getOpenedAt(),
                names.getOrDefault(each.getOpenedBy(), ""),
                each.getDueAt(),
                due(each.getStatus(), each.getDueAt(), people.head(person).siteId()),
                names.getOrDefault(each.getResponsibleId(), ""),
                each.facts(),
                each.getReferredBy() == null ? null : names.getOrDefault(each.getReferredBy(), ""),
                !repository.scanned(Set.of(person)).isEmpty(),
                guarding.isSurelyAdult(person),
                undo(each));
    }

    private static List<String> undo(ProtectionCase each) {
        return switch (each.getStatus()) {
            case OPEN -> List.of();
            case REFERRED -> List.of("protection.undo.referral", "protection.undo.task", "protection.undo.clock");
            case RECEIVED -> List.of("protection.undo.received", "protection.undo.keeper");
            case CLOSED, ANNULLED -> List.of("protection.undo.end", "protection.undo.guard", "protection.undo.labour");
        };
    }

    List<CaseRow> rows(List<ProtectionRepository.Line> lines) {
        Set<Long> scanned = repository.scanned(
                lines.stream().map(line -> line.theCase().getPersonId()).toList());
        Set<Long> accountIds =
                lines.stream().map(line -> line.theCase().getResponsibleId()).collect(Collectors.toSet());
        Map<Long, String> names = accountIds.isEmpty() ? Map.of() : accounts.names(accountIds);
        return lines.stream().map(line -> row(line, scanned, names)).toList();
    }

    private CaseRow row(ProtectionRepository.Line line, Set<Long> scanned, Map<Long, String> names) {
        ProtectionCase each = line.theCase();
        Age age = Birth.of(line.bornOn(), line.precision(), time.today(line.siteId()));
        return new CaseRow(
                each.getId(),
                each.getPersonId(),
                line.name(),
                line.reference(),
                line.siteId(),
                age,
                each.getKind(),
                each.getStatus(),
                each.getOpenedAt(),
                due(each.getStatus(), each.getDueAt(), line.siteId()),
                names.getOrDefault(each.getResponsibleId(), ""),
                Missing.of(
                        each.getStatus(),
                        each.facts().folio(),
                        scanned.contains(each.getPersonId()),
                        !age.mayBeUnder(Age.ADULT)));
    }

    private Due due(CaseStatus status, Instant dueAt, long siteId) {
        return status == CaseStatus.OPEN ? Due.of(dueAt, clock.instant(), time.zone(siteId)) : null;
    }
}
