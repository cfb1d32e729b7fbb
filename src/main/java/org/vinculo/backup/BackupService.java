package org.vinculo.backup;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** Backups as an administrator sees them. They are never sent through the portal: who needs the file goes to its folder. */
@Stateless
@DenyAll
public class BackupService {

    @Inject
    private Backups backups;

    @Inject
    private BackupRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<BackupAsked> asked;

    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public BackupStanding standing() {
        return backups.standing();
    }

    /** Begins one; the list tells when it is done. */
    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public void make() {
        requirePossible();
        audit.record("Backup", null, "ask", null, null, null);
        asked.fire(new BackupAsked(null));
    }

    /** Begins to read one again; the list tells what came of it. */
    @RolesAllowed(Permission.INSTALLATION_ADMIN)
    public void check(long id) {
        requirePossible();
        Backup backup = repository.find(id).orElseThrow(NotFoundException::new);
        audit.record("Backup", id, "check", null, backup.getFileName(), null);
        asked.fire(new BackupAsked(id));
    }

    private void requirePossible() {
        BackupStanding standing = backups.standing();
        if (standing.running()) {
            throw new BusinessException("backup.running");
        }
        if (!standing.isPossible()) {
            throw new BusinessException("backup.key.missing");
        }
    }
}
