package org.vinculo.backup;

import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.vinculo.kernel.BusinessException;

/** What must be so before anything is written into a database. */
final class RestoreRules {

    private RestoreRules() {}

    /**
     * Where a restore would go.
     *
     * @param empty whether the database has no table
     * @param newest the newest version of the schema this portal knows
     * @param keys marks of the keys for files that are set
     * @param folderSet whether a folder for files is set
     * @param folderEmpty whether no file is in it
     * @param withoutFiles whether the operator knows that the files cannot be opened
     */
    record Place(
            boolean empty,
            String newest,
            Set<String> keys,
            boolean folderSet,
            boolean folderEmpty,
            boolean withoutFiles) {}

    /** @throws BusinessException with what to do */
    static void require(BackupManifest manifest, Place place) {
        if (!place.empty()) {
            throw new BusinessException("backup.restore.notEmpty");
        }
        if (MigrationVersion.fromVersion(manifest.schema()).compareTo(MigrationVersion.fromVersion(place.newest()))
                > 0) {
            throw new BusinessException("backup.restore.newer", manifest.portal(), manifest.schema(), place.newest());
        }
        List<String> missing = manifest.fileKeys().stream()
                .filter(mark -> !place.keys().contains(mark))
                .toList();
        if (!missing.isEmpty() && !place.withoutFiles()) {
            throw new BusinessException("backup.restore.filesKey", String.join(", ", missing));
        }
        if (manifest.folder() && !place.folderSet()) {
            throw new BusinessException("backup.restore.folder");
        }
        if (manifest.folder() && !place.folderEmpty()) {
            throw new BusinessException("backup.restore.folderFull");
        }
    }
}
