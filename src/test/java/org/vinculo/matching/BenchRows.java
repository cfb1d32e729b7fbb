package org.vinculo.matching;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what it is measured against and the bar it has to reach. */
final class BenchRows {

    /**
     * One line of the table.
     *
     * @param against null where nothing is compared
     * @param bar null where nothing has to be reached; else the ratio, or the value itself when nothing is compared
     * @param atLeast whether the bar is a least or a most
     */
    private record Line(String name, double value, String unit, Double against, Double bar, boolean atLeast) {

        Double ratio() {
            return against == null ? null : value / against;
        }

        boolean passes() {
            double reached = against == null ? value : ratio();
            return bar == null || (atLeast ? reached >= bar : reached <= bar);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void report(String name, double value, String unit) {
        lines.add(new Line(name, value, unit, null, null, false));
    }

    void atMost(String name, double value, String unit, double bar) {
        lines.add(new Line(name, value, unit, null, bar, false));
    }

    void ratioAtMost(String name, double value, double against, String unit, double bar) {
        lines.add(new Line(name, value, unit, against, bar, false));
    }

    void ratioAtLeast(String name, double value, double against, String unit, double bar) {
        lines.add(new Line(name, value, unit, against, bar, true));
    }

    boolean allPass() {
        return lines.stream().allMatch(Line::passes);
    }

    void print(PrintStream out) {
        for (Line line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-62s %12.3f %-12s %12s %8s %8s  %s%n",
                    line.name(),
                    line.value(),
                    line.unit(),
                    line.against() == null ? "" : String.format(Locale.ROOT, "%.3f", line.against()),
                    line.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", line.ratio()),
                    line.bar() == null ? "" : (line.atLeast() ? "≥ " : "≤ ") + line.bar(),
                    line.bar() == null ? "" : line.passes() ? "pass" : "FAIL");
        }
    }

    void write(Path file) throws IOException {
        JsonArray rows = new JsonArray();
        for (Line line : lines) {
            JsonObject row = new JsonObject();
            row.addProperty("name", line.name());
            row.addProperty("value", line.value());
            row.addProperty("unit", line.unit());
            row.addProperty("against", line.against());
            row.addProperty("ratio", line.ratio());
            row.addProperty("bar", line.bar());
            row.addProperty("pass", line.passes());
            rows.add(row);
        }
        JsonObject all = new JsonObject();
        all.add("rows", rows);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                new GsonBuilder().serializeNulls().setPrettyPrinting().create().toJson(all));
    }
}
