package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTest {

    /** The whole table once more, letter by letter, so that a new way is a visible change. */
    private static final Map<String, Set<String>> WAYS = Map.of(
            "REGISTERED", Set.of("ORIENTATION", "REGULARISATION", "LABOUR_PROFILE", "LINKING", "CLOSED", "ABANDONED"),
            "ORIENTATION", Set.of("REGULARISATION", "LABOUR_PROFILE", "LINKING", "CLOSED", "ABANDONED"),
            "REGULARISATION", Set.of("LABOUR_PROFILE", "LINKING", "CLOSED", "ABANDONED"),
            "LABOUR_PROFILE", Set.of("LINKING", "PLACED", "CLOSED", "ABANDONED"),
            "LINKING", Set.of("PLACED", "CLOSED", "ABANDONED"),
            "PLACED", Set.of("FOLLOW_UP", "LINKING", "CLOSED", "ABANDONED"),
            "FOLLOW_UP", Set.of("LINKING", "PLACED", "CLOSED", "ABANDONED"),
            "CLOSED", Set.of("ORIENTATION", "REGULARISATION", "LABOUR_PROFILE", "LINKING"),
            "ABANDONED", Set.of("ORIENTATION", "REGULARISATION", "LABOUR_PROFILE", "LINKING"));

    @Test
    void theRouteAllowsExactlyTheseWays() {
        Map<String, Set<String>> found = Arrays.stream(Stage.values())
                .collect(Collectors.toMap(
                        Enum::name,
                        stage -> stage.next().stream().map(Enum::name).collect(Collectors.toSet())));
        assertThat(found).isEqualTo(WAYS);
    }

    @Test
    void anEndedRouteIsNotReachedByWork() {
        assertThat(Stage.LINKING.isAfter(Stage.CLOSED)).isFalse();
        assertThat(Stage.CLOSED.isAfter(Stage.LINKING)).isFalse();
        assertThat(Stage.PLACED.isAfter(Stage.ORIENTATION)).isTrue();
    }

    @Test
    void onlySomeStagesAreOfWork() {
        assertThat(Stream.of(Stage.values()).filter(Stage::isWorking)).containsExactly(Stage.PLACED, Stage.FOLLOW_UP);
        assertThat(Stream.of(Stage.values()).filter(Stage::isLabour))
                .containsExactly(Stage.LABOUR_PROFILE, Stage.LINKING, Stage.PLACED, Stage.FOLLOW_UP);
    }

    @Test
    void aStageComesAfterThoseBeforeItAndNotAfterItself() {
        assertThat(Stage.ORIENTATION.isAfter(Stage.ORIENTATION)).isFalse();
        assertThat(Stage.ORIENTATION.isAfter(Stage.PLACED)).isFalse();
        assertThat(Stage.REGISTERED.canBecome(Stage.PLACED)).isFalse();
        assertThat(Stage.LINKING.canBecome(Stage.PLACED)).isTrue();
    }
}
