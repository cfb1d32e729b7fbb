package org.vinculo.upkeep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.upkeep.Health;
import org.vinculo.upkeep.StateLine;
import org.vinculo.upkeep.UpkeepService;

/** The state of the system, looked at once for a page. */
@Named
@RequestScoped
public class StateView {

    @Inject
    private UpkeepService service;

    @Inject
    private StateTexts texts;

    private List<Line> system;
    private List<Line> jobs;

    /** A line as it is read. */
    public record Line(Enum<?> about, Health health, String text) {}

    public List<Line> getSystem() {
        if (system == null) {
            system = lines(service.system());
        }
        return system;
    }

    public List<Line> getJobs() {
        if (jobs == null) {
            jobs = lines(service.jobs());
        }
        return jobs;
    }

    /** What is not well stands first, so that nobody has to look for it. */
    private List<Line> lines(List<StateLine> found) {
        return found.stream()
                .sorted(Comparator.comparing(StateLine::health).reversed())
                .map(line -> new Line(line.about(), line.health(), texts.text(line)))
                .toList();
    }

    public long getUnwell() {
        return count(Health.NOT_WELL);
    }

    public long getToLookAt() {
        return count(Health.TO_LOOK_AT);
    }

    private long count(Health health) {
        return Stream.of(getSystem(), getJobs())
                .flatMap(List::stream)
                .filter(line -> line.health() == health)
                .count();
    }
}
