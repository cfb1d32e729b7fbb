package org.vinculo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

/** What is asked before anything is written, and which old backups go. */
class RestoreRulesTest {

    @ParameterizedTest
    @CsvSource({
        // empty, schema, keys of its files, keys set, its folder, folder set, folder empty, without files
        "true, 110, , , false, false, true, false, ",
        "true, 9, , , false, false, true, false, ",
        "true, 136, , , false, false, true, false, ",
        "true, 137, , , false, false, true, false, backup.restore.newer",
        "false, 110, , , false, false, true, false, backup.restore.notEmpty",
        "true, 110, aa bb, aa bb cc, false, false, true, false, ",
        "true, 110, aa bb, aa, false, false, true, false, backup.restore.filesKey",
        "true, 110, aa bb, aa, false, false, true, true, ",
        "true, 110, , , true, false, true, false, backup.restore.folder",
        "true, 110, , , true, true, true, false, ",
        "true, 110, , , true, true, false, false, backup.restore.folderFull"
    })
    void place(
            boolean empty,
            String schema,
            String needed,
            String set,
            boolean folder,
            boolean folderSet,
            boolean folderEmpty,
            boolean without,
            String refusal) {
        BackupManifest manifest = new BackupManifest(1, "1.0", schema, Instant.EPOCH, marks(needed), folder);
        RestoreRules.Place place =
                new RestoreRules.Place(empty, "136", Set.copyOf(marks(set)), folderSet, folderEmpty, without);

        BusinessException refused =
                catchThrowableOfType(BusinessException.class, () -> RestoreRules.require(manifest, place));

        assertThat(refused == null ? null : refused.key()).isEqualTo(refusal);
    }

    private static List<String> marks(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @Test
    void only_the_newest_backups_stay_and_nothing_else_is_touched(@TempDir Path folder) throws Exception {
        for (String name : List.of(
                "vinculo-20261123-083000.backup",
                "vinculo-20261123-083000.backup.sha256",
                "vinculo-20261124-083000.backup",
                "vinculo-20261124-083000.backup.sha256",
                "vinculo-20261125-083000.backup",
                "vinculo-20261122-083000.backup.half",
                "vinculo-de-antes.backup",
                "respaldo.sql")) {
            Files.createFile(folder.resolve(name));
        }

        BackupJob.prune(folder, 2);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "vinculo-20261124-083000.backup",
                            "vinculo-20261124-083000.backup.sha256",
                            "vinculo-20261125-083000.backup",
                            "vinculo-de-antes.backup",
                            "respaldo.sql");
        }
    }
}
