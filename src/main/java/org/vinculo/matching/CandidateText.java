package org.vinculo.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;

/**
 * A labour profile in one line for the index: fields end with {@code |}, entries with {@code ,}, and an entry's value follows its
 * code after {@code =}. Codes have none of these signs. Read twenty times for each page of a ranking, so it has no more grammar than
 * that.
 *
 * @param until the last day her papers carry work, or null
 * @param limited she may do the work of one offer only
 */
record CandidateText(WorkProfile profile, LocalDate until, boolean limited) {

    private static final int FIELDS = 12;
    private static final String LIMITED = "1";

    String write() {
        StringJoiner line = new StringJoiner("|");
        line.add(entries(profile.occupations()));
        line.add(entries(profile.skills()));
        line.add(text(profile.experienceYears()));
        line.add(text(profile.education()));
        line.add(entries(profile.languages()));
        line.add(String.join(",", profile.places()));
        line.add(text(profile.schedule()));
        line.add(text(profile.hoursPerWeek()));
        line.add(text(profile.minimumPay()));
        line.add(text(profile.payPeriod()));
        line.add(until == null ? "" : Long.toString(until.toEpochDay()));
        line.add(limited ? LIMITED : "");
        return line.toString();
    }

    static CandidateText read(String line) {
        String[] fields = split(line);
        WorkProfile profile = new WorkProfile(
                entries(fields[0], Integer::valueOf),
                entries(fields[1], ProfileSkill.Evidence::valueOf),
                value(fields[2], Integer::valueOf),
                value(fields[3], Education::valueOf),
                entries(fields[4], LanguageLevel::valueOf),
                codes(fields[5]),
                value(fields[6], Schedule::valueOf),
                value(fields[7], Integer::valueOf),
                value(fields[8], BigDecimal::new),
                value(fields[9], PayPeriod::valueOf));
        return new CandidateText(
                profile,
                value(fields[10], day -> LocalDate.ofEpochDay(Long.parseLong(day))),
                LIMITED.equals(fields[11]));
    }

    private static String[] split(String line) {
        String[] fields = new String[FIELDS];
        int from = 0;
        for (int field = 0; field < FIELDS - 1; field++) {
            int to = line.indexOf('|', from);
            fields[field] = line.substring(from, to);
            from = to + 1;
        }
        fields[FIELDS - 1] = line.substring(from);
        return fields;
    }

    private static String entries(Map<String, ?> map) {
        StringJoiner entries = new StringJoiner(",");
        map.forEach((code, value) -> entries.add(code + '=' + value));
        return entries.toString();
    }

    private static <V> Map<String, V> entries(String text, Function<String, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        for (String entry : codes(text)) {
            int sign = entry.indexOf('=');
            map.put(entry.substring(0, sign), value.apply(entry.substring(sign + 1)));
        }
        return map;
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        int from = 0;
        while (from < text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            codes.add(text.substring(from, to));
            from = to + 1;
        }
        return codes;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static <V> V value(String text, Function<String, V> read) {
        return text.isEmpty() ? null : read.apply(text);
    }
}
