package org.vinculo.orientation;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or a list when its lines begin with a dash.
 *
 * @param lines one line, or the points of the list
 */
public record Paragraph(boolean list, List<String> lines) {

    /** Paragraphs are parted by an empty line. */
    static List<Paragraph> of(String body) {
        List<Paragraph> found = new ArrayList<>();
        if (body == null) {
            return found;
        }
        for (String part : body.strip().split("\\n\\s*\\n")) {
            List<String> lines = part.lines().map(String::strip).toList();
            boolean points = lines.stream().allMatch(line -> line.startsWith("- "));
            found.add(
                    points
                            ? new Paragraph(
                                    true,
                                    lines.stream()
                                            .map(line -> line.substring(2))
                                            .toList())
                            : new Paragraph(false, List.of(String.join(" ", lines))));
        }
        return found;
    }

    public String text() {
        return lines.get(0);
    }
}
