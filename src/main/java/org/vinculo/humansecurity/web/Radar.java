package org.vinculo.humansecurity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vinculo.humansecurity.AssessmentMoment;
import org.vinculo.humansecurity.AssessmentRead;
import org.vinculo.humansecurity.Dimension;
import org.vinculo.humansecurity.ThreatLevel;

/**
 * The seven dimensions as a figure of seven axes, drawn into a square of {@value #SIDE}: the middle is no threat, the rim critical.
 * The same numbers stand in the table beside it, so nobody has to see the figure.
 */
public final class Radar {

    public static final int SIDE = 300;
    private static final double MIDDLE = SIDE / 2.0;
    /** No threat is a small figure and not a point, so that it can be seen. */
    private static final double LEAST = 18;

    private static final double STEP = 26;

    /** A number at the end of an axis, or the end itself. */
    public record Spot(int number, double x, double y) {}

    /**
     * One moment as a closed line.
     *
     * @param points for a polygon
     * @param marks for a path: at each corner a circle, a square or a triangle, so that lines are told apart without colours
     */
    public record Shape(AssessmentMoment moment, String points, String marks) {}

    private Radar() {}

    static List<Shape> shapes(Iterable<AssessmentRead> read) {
        List<Shape> shapes = new ArrayList<>();
        read.forEach(each -> shapes.add(new Shape(
                each.moment(), line(each, (x, y) -> number(x) + "," + number(y)), line(each, mark(each.moment())))));
        return shapes;
    }

    private static String line(AssessmentRead read, BiFunction<Double, Double, String> drawn) {
        return IntStream.range(0, Dimension.values().length)
                .mapToObj(axis -> {
                    double far = far(read.level(Dimension.values()[axis]).number());
                    return drawn.apply(x(axis, far), y(axis, far));
                })
                .collect(Collectors.joining(" "));
    }

    /** The mark of one moment in the middle of a line of 40 by 14. */
    static String sample(AssessmentMoment moment) {
        return mark(moment).apply(20.0, 7.0);
    }

    private static BiFunction<Double, Double, String> mark(AssessmentMoment moment) {
        String shape = switch (moment) {
            case BASELINE -> "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
            case EXIT -> "m-4.5 -4.5h9v9h-9z";
            case AFTER_90_DAYS -> "m0 -5.5l5.5 10h-11z";
        };
        return (x, y) -> "M" + number(x) + " " + number(y) + shape;
    }

    /** The web's rings, one for each level. */
    public static List<String> rings() {
        return IntStream.rangeClosed(0, ThreatLevel.MOST)
                .mapToObj(level -> IntStream.range(0, Dimension.values().length)
                        .mapToObj(axis -> number(x(axis, far(level))) + "," + number(y(axis, far(level))))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The ends of the axes. */
    public static List<Spot> ends() {
        return spots(far(ThreatLevel.MOST));
    }

    /** Where the numbers of the dimensions stand. */
    public static List<Spot> labels() {
        return spots(far(ThreatLevel.MOST) + 14);
    }

    private static List<Spot> spots(double far) {
        return IntStream.range(0, Dimension.values().length)
                .mapToObj(axis -> new Spot(axis + 1, rounded(x(axis, far)), rounded(y(axis, far))))
                .toList();
    }

    static double far(int level) {
        return LEAST + level * STEP;
    }

    private static double x(int axis, double far) {
        return MIDDLE + far * Math.sin(angle(axis));
    }

    private static double y(int axis, double far) {
        return MIDDLE - far * Math.cos(angle(axis));
    }

    private static double angle(int axis) {
        return 2 * Math.PI * axis / Dimension.values().length;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
