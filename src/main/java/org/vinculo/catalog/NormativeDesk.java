package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.LocaleHolder;

/** Puts together what the pages of the parameters show. */
@ApplicationScoped
class NormativeDesk {

    @Inject
    private NormativeRepository repository;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private LocaleHolder locale;

    List<NormativeLine> lines(LocalDate today) {
        Map<String, List<NormativeValue>> values = repository.all().stream()
                .collect(Collectors.groupingBy(value -> value.getCode() + '/' + value.getZone()));
        Locale reader = locale.getLocale();
        return repository.kinds().stream()
                .map(kind -> line(kind, values.getOrDefault(kind.code() + '/' + kind.zone(), List.of()), today, reader))
                .toList();
    }

    private static NormativeLine line(NormativeKind kind, List<NormativeValue> values, LocalDate today, Locale reader) {
        List<NormativeValue> counting =
                values.stream().filter(value -> value.getStatus().counts()).toList();
        NormativeValue now = counting.stream()
                .filter(value -> dated(value).isInForce(today))
                .findFirst()
                .orElse(null);
        return new NormativeLine(
                kind.code(),
                kind.zone(),
                kind.titles().in(reader),
                kind.unit(),
                kind.topic(),
                now == null ? null : now.getContent(),
                now == null ? null : now.getValidFrom(),
                now == null ? null : now.getValidTo(),
                now == null ? null : now.getStatus(),
                NormativeGap.asked(counting.stream().map(NormativeDesk::dated).toList(), today)
                        .orElse(null),
                values.stream()
                        .filter(value -> value.getStatus() == NormativeStatus.PROPOSED)
                        .count());
    }

    private static CatalogData.Value dated(NormativeValue value) {
        return new CatalogData.Value(
                value.getCode(), value.getZone(), value.getContent(), value.getValidFrom(), value.getValidTo());
    }

    NormativePage page(String code, String zone) {
        NormativeKind kind = repository.kind(code, zone);
        List<NormativeValue> values = repository.of(code, zone);
        Map<Long, String> names = accounts.names(values.stream()
                .flatMap(value -> Stream.of(value.getEnteredBy(), value.getDecidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new NormativePage(
                code,
                zone,
                kind.titles().in(locale.getLocale()),
                kind.unit(),
                values.stream()
                        .map(value -> value.row(
                                name(names, value.getEnteredBy()),
                                name(names, value.getDecidedBy()),
                                Objects.equals(value.getEnteredBy(), user.accountId())))
                        .toList());
    }

    /** What came with the portal was entered by nobody. */
    private static String name(Map<Long, String> names, Long account) {
        return account == null ? null : names.get(account);
    }
}
