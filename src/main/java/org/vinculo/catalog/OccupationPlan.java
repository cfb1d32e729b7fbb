package org.vinculo.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What importing a list would do to the catalogue. Nothing is taken out of it: what the list does not have stays.
 *
 * @param changes new occupations and those that would be called differently, by code
 * @param same how many stand there already
 */
public record OccupationPlan(List<Change> changes, int same) implements Serializable {

    /**
     * One occupation, or a group above it.
     *
     * @param parent what it stands under; null for a division
     * @param before its name today, null when it is new
     */
    public record Change(String code, String parent, String before, String after) implements Serializable {

        public boolean isNew() {
            return before == null;
        }
    }

    /** @param today the Spanish names by code */
    static OccupationPlan of(List<OccupationLine> lines, Map<String, String> today) {
        Set<String> codes = new TreeSet<>(today.keySet());
        lines.forEach(line -> codes.add(line.code()));
        List<Change> changes = lines.stream()
                .filter(line -> !line.name().equals(today.get(line.code())))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(line -> new Change(line.code(), parent(line.code(), codes), today.get(line.code()), line.name()))
                .toList();
        return new OccupationPlan(changes, lines.size() - changes.size());
    }

    /** The longest code it begins with: a list of occupations alone has no groups. */
    private static String parent(String code, Set<String> codes) {
        for (int length = code.length() - 1; length > 0; length--) {
            if (codes.contains(code.substring(0, length))) {
                return code.substring(0, length);
            }
        }
        return null;
    }

    public long added() {
        return changes.stream().filter(Change::isNew).count();
    }

    public long renamed() {
        return changes.size() - added();
    }
}
