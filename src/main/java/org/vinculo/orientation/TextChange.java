package org.vinculo.orientation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is different in one part of a text, line by line.
 *
 * @param before lines that are gone
 * @param after lines that are new
 */
public record TextChange(Part part, List<String> before, List<String> after) {

    /** The parts of an edition a reader follows. */
    public enum Part {
        TITLE,
        BODY,
        HINT,
        BASIS
    }

    /** Only the parts in which something changed. */
    static List<TextChange> between(Edition old, Edition now, String language) {
        ContentForm before = old.form(language);
        ContentForm after = now.form(language);
        List<TextChange> changes = new ArrayList<>();
        add(changes, Part.TITLE, before.getTitle(), after.getTitle());
        add(changes, Part.BODY, before.getBody(), after.getBody());
        add(changes, Part.HINT, before.getHint(), after.getHint());
        add(changes, Part.BASIS, before.getBasis(), after.getBasis());
        return changes;
    }

    private static void add(List<TextChange> changes, Part part, String before, String after) {
        TextChange change = of(part, lines(before), lines(after));
        if (!change.before.isEmpty() || !change.after.isEmpty()) {
            changes.add(change);
        }
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Without the longest run of lines that stand in both, in the same order. */
    static TextChange of(Part part, List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(old.get(i++));
            } else {
                added.add(now.get(j++));
            }
        }
        return new TextChange(part, gone, added);
    }
}
