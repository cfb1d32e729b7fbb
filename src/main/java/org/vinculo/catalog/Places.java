package org.vinculo.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where the municipalities of the catalogue lie. One that is not in it has no distance: unknown, not far. */
public final class Places {

    private static final double EARTH_KM = 6371.0;

    /** Latitude and longitude of a municipality's seat, in degrees. */
    public record Point(double latitude, double longitude) {}

    private final Map<String, Point> points;
    private final Map<String, Map<String, Double>> distances = new ConcurrentHashMap<>();

    public Places(Map<String, Point> points) {
        this.points = Map.copyOf(points);
    }

    /** Whether it is on the map. */
    public boolean has(String municipality) {
        return points.containsKey(municipality);
    }

    /** The municipalities on the map that are this near, itself among them. */
    public Set<String> within(String municipality, double kilometres) {
        return distances.computeIfAbsent(municipality, this::distances).entrySet().stream()
                .filter(entry -> entry.getValue() <= kilometres)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Double> distances(String from) {
        Map<String, Double> found = new HashMap<>();
        points.keySet().forEach(to -> kilometres(from, to).ifPresent(km -> found.put(to, km)));
        return found;
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
