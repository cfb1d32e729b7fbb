package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.Gender;
import org.vinculo.person.RegisteredSex;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/**
 * Those who need it first (R6), among the people whose files the reader may see: who has an urgent need, then children, women,
 * LGBTI and older people, then who has another need; in each the one who was attended longest ago.
 */
@Stateless
@DenyAll
public class NeedQueueService {

    @Inject
    private SecurityRepository repository;

    @Inject
    private SecurityAccess access;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    /**
     * A page of them in four queries, however many rows it has.
     *
     * @param group null for all
     */
    @RolesAllowed(Permission.PERSON_READ)
    public Page<QueueRow> list(QueueGroup group, PageRequest page) {
        LocalDate today = time.today();
        SensitiveReader reader = access.reader();
        QueueSql sql = new QueueSql(access.visible(), reader.sql(), new AgeBounds(today));
        List<Object[]> rows = repository.rows(sql.rows(group, page.first(), page.size()));
        Map<Long, List<Need>> needs = repository
                .open(rows.stream().map(row -> number(row[0])).toList())
                .stream()
                .collect(Collectors.groupingBy(Need::getPersonId));
        Map<Long, String> names = names(rows);
        return new Page<>(
                rows.stream()
                        .map(row -> row(
                                row,
                                needs.getOrDefault(number(row[0]), List.of()).stream()
                                        .filter(need -> reader.reads(need.getKind(), number(row[4])))
                                        .toList(),
                                names,
                                today))
                        .toList(),
                repository.count(sql.count(group)));
    }

    private Map<Long, String> names(List<Object[]> rows) {
        Set<Long> ids = rows.stream()
                .map(row -> number(row[4]))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    private static QueueRow row(Object[] row, List<Need> needs, Map<Long, String> names, LocalDate today) {
        Company company = one(Company.class, row[3]);
        Age age = Birth.of(day(row[5]), one(BirthPrecision.class, row[6]), today);
        Long caseworker = number(row[4]);
        return new QueueRow(
                number(row[0]),
                row[2].toString(),
                row[1].toString(),
                age,
                company,
                caseworker == null ? "" : names.getOrDefault(caseworker, ""),
                QueueGroup.of(age, company, one(Gender.class, row[7]), one(RegisteredSex.class, row[8]), needs),
                needs.stream().map(need -> need.row("")).toList(),
                day(row[9]),
                day(row[10]));
    }

    private static Long number(Object value) {
        return value == null ? null : Long.valueOf(((Number) value).longValue());
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    private static <E extends Enum<E>> E one(Class<E> type, Object value) {
        return value == null ? null : Enum.valueOf(type, value.toString());
    }
}
