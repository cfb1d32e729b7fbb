package org.vinculo.backup;

import java.util.List;

/**
 * How it stands with backups.
 *
 * @param on whether the operator has set a folder for them
 * @param elsewhere whether the operator makes them by other means
 * @param keySet whether there is a key to seal them with
 * @param running whether one is being made or read just now
 * @param rows newest first, also those whose files are gone
 */
public record BackupStanding(boolean on, boolean elsewhere, boolean keySet, boolean running, List<BackupRow> rows) {

    public boolean isPossible() {
        return on && keySet && !running;
    }
}
