package org.vinculo.catalog;

import java.util.Map;
import java.util.OptionalDouble;

/** Where the municipalities of the catalogue lie. One that is not in it has no distance: unknown, not far. */
public final class Places {

    private static final double EARTH_KM = 6371.0;

    /** Latitude and longitude of a municipality's seat, in degrees. */
    public record Point(double latitude, double longitude) {}

    private final Map<String, Point> points;

    public Places(Map<String, Point> points) {
        this.points = Map.copyOf(points);
    }

    /** Kilometres as the crow flies between two municipalities (INEGI codes). */
    public OptionalDouble kilometres(String one, String other) {
        if (one == null || other == null) {
            return OptionalDouble.empty();
        }
        if (one.equals(other)) {
            return OptionalDouble.of(0);
        }
        Point from = points.get(one);
        Point to = points.get(other);
        return from == null || to == null ? OptionalDouble.empty() : OptionalDouble.of(haversine(from, to));
    }

    private static double haversine(Point from, Point to) {
        double phi = Math.toRadians(to.latitude() - from.latitude());
        double lambda = Math.toRadians(to.longitude() - from.longitude());
        double a = Math.pow(Math.sin(phi / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(lambda / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
    }
}
