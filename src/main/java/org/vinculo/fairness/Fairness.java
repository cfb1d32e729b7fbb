package org.vinculo.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.person.Gender;

/**
 * How proposals, interviews, hires and pay were shared out among people first proposed in a time. Each person counts once in each
 * number, however often she was proposed.
 *
 * @param payRatio women's median pay in whole percents of men's; null when either is kept back
 */
public record Fairness(
        LocalDate from, LocalDate to, List<GenderLine> genders, List<SectorLine> sectors, Integer payRatio) {

    private static final BigDecimal DAYS = BigDecimal.valueOf(365);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    static Fairness of(LocalDate from, LocalDate to, Map<Gender, Long> profiles, List<Proposed> proposals) {
        List<GenderLine> genders = Stream.of(Gender.values())
                .map(gender -> line(gender, profiles.getOrDefault(gender, 0L), proposals))
                .toList();
        List<SectorLine> sectors = proposals.stream().map(Proposed::sector).collect(Collectors.toSet()).stream()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .map(sector -> line(sector, proposals))
                .toList();
        return new Fairness(from, to, genders, sectors, ratio(genders));
    }

    private static GenderLine line(Gender gender, long profiles, List<Proposed> all) {
        List<Proposed> theirs =
                all.stream().filter(one -> one.gender() == gender).toList();
        return new GenderLine(
                gender,
                Cell.of(profiles),
                people(theirs, one -> true),
                people(theirs, Proposed::interviewed),
                people(theirs, Proposed::hired),
                median(theirs.stream()
                        .map(Proposed::dayPay)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static SectorLine line(String sector, List<Proposed> all) {
        List<Proposed> here =
                all.stream().filter(one -> Objects.equals(one.sector(), sector)).toList();
        Predicate<Proposed> women = one -> one.gender() == Gender.WOMAN;
        Predicate<Proposed> men = one -> one.gender() == Gender.MAN;
        Predicate<Proposed> others = women.or(men).negate();
        return new SectorLine(
                sector,
                people(here, women),
                people(here, women.and(Proposed::hired)),
                people(here, men),
                people(here, men.and(Proposed::hired)),
                people(here, others),
                people(here, others.and(Proposed::hired)));
    }

    private static Cell people(Collection<Proposed> some, Predicate<Proposed> which) {
        return Cell.of(
                some.stream().filter(which).map(Proposed::person).distinct().count());
    }

    /** The middle one, or halfway between the two in the middle. */
    private static BigDecimal median(List<BigDecimal> dayPays) {
        if (dayPays.size() < Cell.FEWEST) {
            return null;
        }
        List<BigDecimal> sorted = dayPays.stream().sorted().toList();
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        return low.add(high).multiply(DAYS).divide(MONTHS.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.HALF_UP);
    }

    private static Integer ratio(List<GenderLine> genders) {
        BigDecimal women = pay(genders, Gender.WOMAN);
        BigDecimal men = pay(genders, Gender.MAN);
        return women == null || men == null || men.signum() == 0
                ? null
                : women.multiply(BigDecimal.valueOf(100))
                        .divide(men, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal pay(List<GenderLine> genders, Gender gender) {
        return genders.get(gender.ordinal()).monthPay();
    }
}
