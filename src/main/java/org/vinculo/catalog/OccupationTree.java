package org.vinculo.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SINCO's divisions with the groups and occupations under them. */
public final class OccupationTree {

    private final Map<String, String> parents;

    /** @param parents the code above each code; divisions are not among its keys */
    public OccupationTree(Map<String, String> parents) {
        this.parents = Map.copyOf(parents);
    }

    public Closeness closeness(String one, String other) {
        if (one == null || other == null) {
            return Closeness.FAR;
        }
        if (one.equals(other)) {
            return Closeness.SAME;
        }
        List<String> left = path(one);
        List<String> right = path(other);
        int common = 0;
        while (common < Math.min(left.size(), right.size()) && left.get(common).equals(right.get(common))) {
            common++;
        }
        return switch (common) {
            case 0 -> Closeness.FAR;
            case 1 -> Closeness.SAME_DIVISION;
            default -> Closeness.SAME_GROUP;
        };
    }

    /** From the division down to the code itself. */
    public List<String> path(String code) {
        List<String> path = new ArrayList<>();
        for (String step = code; step != null; step = parents.get(step)) {
            path.add(0, step);
        }
        return path;
    }
}
