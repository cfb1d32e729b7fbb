package org.vinculo.humansecurity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * The queries of the queue. Native, because what orders it belongs to several features; only numbers, days and names of ours are
 * in them.
 *
 * @param visible whose files the reader may see, over {@code p}
 * @param readable which needs she may read, over {@code n} and {@code p}
 */
record QueueSql(String visible, String readable, AgeBounds ages) {

    private static final String LAST =
            "(select max(a.held_on) from attention a where a.person_id = p.id and a.annulled_at is null)";

    /** @param group null for all of them */
    String rows(QueueGroup group, int first, int size) {
        return "select p.id, p.reference, p.used_name, p.company, p.caseworker_id, p.birth_date, p.birth_precision, p.gender,"
                + " p.registered_sex, " + LAST + " as last_on, date(p.registered_at) as known_since"
                + from(group)
                + " order by " + rank() + ", coalesce(last_on, known_since), p.id limit " + first + ", " + size;
    }

    String count(QueueGroup group) {
        return "select count(*)" + from(group);
    }

    private String from(QueueGroup group) {
        String wanted = group == null
                ? Arrays.stream(QueueGroup.values()).map(this::is).collect(Collectors.joining(" or "))
                : is(group);
        return " from person p where " + visible + " and p.stage not in ('CLOSED', 'ABANDONED') and (" + wanted + ")";
    }

    private String rank() {
        return Arrays.stream(QueueGroup.values())
                .sorted(Comparator.comparing(QueueGroup::rank))
                .map(group -> " when " + is(group) + " then " + group.rank())
                .collect(Collectors.joining("", "case", " end"));
    }

    private String is(QueueGroup group) {
        return switch (group) {
            case URGENT -> open("n.urgent");
            case CHILDREN -> ages.minor();
            case WOMEN -> "(p.gender = 'WOMAN' or (p.gender is null and p.registered_sex = 'FEMALE'))";
            case LGBTI -> open("n.kind = '" + NeedKind.LGBTI + "'");
            case OLDER -> ages.older();
            case OTHER_NEED -> open("true");
        };
    }

    private String open(String which) {
        return "exists (select 1 from person_need n where n.person_id = p.id and n.ended_on is null and n.annulled_at is null"
                + " and " + which + " and " + readable + ")";
    }
}
