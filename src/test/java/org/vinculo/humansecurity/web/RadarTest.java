package org.vinculo.humansecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.vinculo.humansecurity.AssessmentMoment;
import org.vinculo.humansecurity.AssessmentRead;
import org.vinculo.humansecurity.Dimension;
import org.vinculo.humansecurity.DimensionLevel;
import org.vinculo.humansecurity.ThreatLevel;

/** The figure of the seven dimensions says the same as its numbers. */
class RadarTest {

    @Property(tries = 200)
    void R5_each_corner_is_as_far_out_as_its_level(@ForAll @Size(7) List<ThreatLevel> levels) {
        Radar.Shape shape =
                Radar.shapes(List.of(read(AssessmentMoment.EXIT, levels))).get(0);

        List<double[]> corners = Arrays.stream(shape.points().split(" "))
                .map(point -> Arrays.stream(point.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        assertThat(corners).hasSameSizeAs(levels);
        for (int i = 0; i < levels.size(); i++) {
            double far = Math.hypot(corners.get(i)[0] - 150, corners.get(i)[1] - 150);
            assertThat(far).isCloseTo(Radar.far(levels.get(i).number()), within(0.2));
            assertThat(Arrays.stream(corners.get(i)).boxed()).allMatch(at -> at > 0 && at < Radar.SIDE);
        }
    }

    @Property(tries = 200)
    void R5_change_is_told_from_the_first_moment_on(
            @ForAll @Size(7) List<ThreatLevel> before, @ForAll @Size(7) List<ThreatLevel> after) {
        List<LevelLines.Line> lines =
                LevelLines.of(List.of(read(AssessmentMoment.BASELINE, before), read(AssessmentMoment.EXIT, after)));

        assertThat(lines).hasSize(7);
        for (LevelLines.Line line : lines) {
            int at = line.dimension().ordinal();
            assertThat(line.cells().get(0).change()).isNull();
            assertThat(line.cells().get(1).change())
                    .isEqualTo(after.get(at).number() - before.get(at).number());
        }
    }

    private static AssessmentRead read(AssessmentMoment moment, List<ThreatLevel> levels) {
        Map<Dimension, DimensionLevel> all = new EnumMap<>(Dimension.class);
        for (Dimension each : Dimension.values()) {
            DimensionLevel level = new DimensionLevel();
            level.setLevel(levels.get(each.ordinal()));
            all.put(each, level);
        }
        return new AssessmentRead(1L, moment, LocalDate.EPOCH, all, "Ana", null, null);
    }
}
