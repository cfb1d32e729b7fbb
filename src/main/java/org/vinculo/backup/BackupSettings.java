package org.vinculo.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.vinculo.attachment.FileKeys;
import org.vinculo.kernel.BusinessException;
import org.vinculo.settings.Setting;

/** Where backups go and with what they are sealed, as the operator has set it; read anew each time. */
final class BackupSettings {

    private static final int LEAST_KEPT = 1;

    private BackupSettings() {}

    static boolean isOn() {
        return !Setting.BACKUP_DIR.text().isEmpty();
    }

    static Path folder() {
        return Path.of(Setting.BACKUP_DIR.text());
    }

    /** @throws BusinessException when there is none that can be used: nothing is written in the clear */
    static FileKeys keys() {
        try {
            return FileKeys.of(Setting.BACKUP_KEY.text());
        } catch (BusinessException e) {
            throw new BusinessException("backup.key.missing");
        }
    }

    static boolean hasKey() {
        try {
            return !keys().current().isEmpty();
        } catch (BusinessException none) {
            return false;
        }
    }

    /** @throws IllegalStateException when the setting is no time of day */
    static LocalTime time() {
        try {
            return LocalTime.parse(Setting.BACKUP_TIME.text());
        } catch (DateTimeException e) {
            throw new IllegalStateException(Setting.BACKUP_TIME.key() + " is no time of day such as 02:30", e);
        }
    }

    /** @throws IllegalStateException when the setting is no number */
    static int kept() {
        try {
            return Math.max(LEAST_KEPT, Integer.parseInt(Setting.BACKUP_KEEP.text()));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(Setting.BACKUP_KEEP.key() + " is no number", e);
        }
    }

    /** The folder of people's files, when they are not in the database. */
    static Optional<Path> files() {
        return Optional.of(Setting.FILES_DIR.text())
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }
}
