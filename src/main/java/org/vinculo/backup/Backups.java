package org.vinculo.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.vinculo.settings.Setting;

/** What there is of backups, and whether one is being worked at: one at a time. */
@ApplicationScoped
public class Backups {

    private static final int SHOWN = 30;

    @Inject
    private BackupRepository repository;

    private final AtomicBoolean running = new AtomicBoolean();

    /** @return whether whoever asks may begin, and must {@link #leave} when done */
    boolean enter() {
        return running.compareAndSet(false, true);
    }

    void leave() {
        running.set(false);
    }

    public BackupStanding standing() {
        boolean on = BackupSettings.isOn();
        return new BackupStanding(
                on,
                Setting.BACKUP_ELSEWHERE.flag(),
                BackupSettings.hasKey(),
                running.get(),
                on ? rows(BackupSettings.folder()) : List.of());
    }

    private List<BackupRow> rows(Path folder) {
        return repository.newest(SHOWN).stream()
                .map(backup -> new BackupRow(
                        backup.getId(),
                        backup.getFileName(),
                        backup.getMadeAt(),
                        backup.getBytes(),
                        backup.getCheckedAt(),
                        state(backup, folder.resolve(backup.getFileName()))))
                .toList();
    }

    private static BackupRow.State state(Backup backup, Path file) {
        if (!Files.exists(file)) {
            return BackupRow.State.AWAY;
        }
        return backup.isDamaged() ? BackupRow.State.DAMAGED : BackupRow.State.WHOLE;
    }
}
