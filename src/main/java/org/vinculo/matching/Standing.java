package org.vinculo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.WorkRule;
import org.vinculo.person.BirthPrecision;

/**
 * Between which days, where and for whom somebody's papers let her begin work without anybody's decision, reckoned ahead for the
 * index. It leaves nobody out whom {@link WorkEligibility} lets in; with one rule in force through the time it is the same.
 *
 * @param work {@link #ANY}, the one offer of her permit, or nothing
 * @param states {@link CandidateDocument#ALL} or the codes of the states
 * @param from first day of the epoch on which work can begin
 * @param until last one
 */
record Standing(Set<String> work, Set<String> states, long from, long until) {

    /** She may do anybody's work. */
    static final String ANY = "any";

    static final long NEVER_ENDS = 99_999_999;
    private static final int ADULT = 18;
    private static final int ESTIMATE_MARGIN = 2;

    private static final Standing NONE = new Standing(Set.of(), Set.of(), NEVER_ENDS, 0);

    Standing {
        work = Set.copyOf(work);
        states = Set.copyOf(states);
    }

    static Standing of(Papers papers, List<ConditionOfStay> rows) {
        Standing all = NONE;
        for (ConditionOfStay row : rows) {
            if (row.needsExpiry() && papers.expiresOn() == null) {
                continue;
            }
            boolean permit = row.workWithPermit() != null && papers.workPermit();
            if (permit) {
                all = all.or(one(papers, row, row.workWithPermit(), true));
            }
            if (!permit || papers.permitExpiresOn() != null) {
                all = all.or(one(papers, row, row.work(), false));
            }
        }
        return all;
    }

    private static Standing one(Papers papers, ConditionOfStay row, WorkRule rule, boolean permit) {
        String offer = rule == WorkRule.YES ? ANY : offer(papers);
        if (!Answer.of(rule).entersByItself() || offer == null) {
            return NONE;
        }
        LocalDate from = row.validFrom();
        if (!permit && papers.permitExpiresOn() != null && papers.workPermit() && row.workWithPermit() != null) {
            from = later(from, papers.permitExpiresOn().plusDays(1));
        }
        LocalDate until = earlier(row.validTo(), papers.end(permit));
        return new Standing(
                Set.of(offer), places(papers, row), from.toEpochDay(), until == null ? NEVER_ENDS : until.toEpochDay());
    }

    private static Set<String> places(Papers papers, ConditionOfStay row) {
        if (row.boundToDocumentState()) {
            return Set.of(papers.stateCode() == null ? CandidateDocument.ALL : papers.stateCode());
        }
        return row.states().isEmpty() ? Set.of(CandidateDocument.ALL) : row.states();
    }

    /** The offer a permit is for, or null when it was not written down whole. */
    private static String offer(Papers papers) {
        return papers.permitEmployerId() == null
                        || papers.permitOccupationCode() == null
                        || papers.permitMunicipalityCode() == null
                ? null
                : offer(papers.permitEmployerId(), papers.permitOccupationCode(), papers.permitMunicipalityCode());
    }

    static String offer(long employer, String occupation, String municipality) {
        return employer + "/" + occupation + '/' + municipality;
    }

    /** From which day of the epoch on she is certainly an adult. */
    static long adultOn(LocalDate birth, BirthPrecision precision) {
        if (birth == null || precision == BirthPrecision.UNKNOWN) {
            return NEVER_ENDS;
        }
        LocalDate day = switch (precision) {
            case YEAR -> LocalDate.of(birth.getYear() + ADULT, 12, 31);
            case ESTIMATED -> birthday(birth, ADULT + ESTIMATE_MARGIN);
            default -> birthday(birth, ADULT);
        };
        return day.toEpochDay();
    }

    /** Whoever was born on 29 February is a year older on 1 March. */
    private static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private Standing or(Standing other) {
        if (work.isEmpty()) {
            return other;
        }
        return other.work.isEmpty()
                ? this
                : new Standing(
                        union(work, other.work),
                        union(states, other.states),
                        Math.min(from, other.from),
                        Math.max(until, other.until));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
