package org.vinculo.orientation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** What everybody of the staff reads, what changed since she read it, and that she has read it. R31. */
@Stateless
@DenyAll
public class LibraryService {

    @Inject
    private EditionRepository repository;

    @Inject
    private LibraryDesk desk;

    @Inject
    private Unread unread;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime time;

    @Inject
    private AuditTrail audit;

    /** Every topic and route, with what the reader has not read yet. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public List<LibraryLine> lines() {
        return desk.lines(user.accountId(), time.today());
    }

    @RolesAllowed(Permission.STAFF_PORTAL)
    public LibraryPage page(String code) {
        return desk.page(Subject.of(code).orElseThrow(NotFoundException::new), user.accountId(), time.today());
    }

    /** One edition, whatever became of it. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public EditionPage edition(long id) {
        return desk.edition(repository.get(id), user.accountId(), time.today());
    }

    /** She has read this edition; only what is published can be read. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public void markRead(long id) {
        Edition edition = repository.get(id);
        if (edition.getStatus() != EditionStatus.PUBLISHED) {
            throw new BusinessException("orientation.read.changed");
        }
        if (unread.read(user.accountId(), id)) {
            audit.record("Content", id, "read", null, edition.subject() + " " + edition.getNumber(), null);
        }
    }

    /** How many published editions she has not read. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public long unread() {
        return unread.of(user.accountId());
    }
}
