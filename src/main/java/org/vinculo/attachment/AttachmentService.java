package org.vinculo.attachment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The files of a person, for those who may see her. */
@Stateless
@DenyAll
public class AttachmentService {

    private static final String SUBJECT = "Attachment";
    private static final int MOST = 200;

    @Inject
    private AttachmentRepository repository;

    @Inject
    private FileStore store;

    @Inject
    private FileOwners owners;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_READ)
    public List<AttachmentRow> ofPerson(long personId) {
        owners.require(personId);
        return repository.ofPerson(personId, MOST);
    }

    @RolesAllowed(Permission.PERSON_READ)
    public AttachmentRow read(long id) {
        AttachmentRow row = repository.row(id).orElseThrow(NotFoundException::new);
        owners.require(row.personId());
        return row;
    }

    /**
     * Looks into what was sent and keeps it, encrypted.
     *
     * @throws BusinessException at "file" with what to do when it is not kept
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long add(long personId, @NotNull AttachmentKind kind, @Size(max = 200) String note, InputStream sent) {
        owners.require(personId);
        FileKeys keys = FileKeys.ofSetting();
        try {
            Checked checked = FileCheck.of(sent);
            try {
                Attachment attachment = repository.add(new Attachment(personId, kind, note, checked)
                        .added(user.accountId(), clock.instant())
                        .kept(keys.current(), FileStore.usesFolder()));
                store.write(attachment, checked.content());
                audit.record(SUBJECT, attachment.getId(), "add", null, kind, null);
                owners.note(personId, "added", attachment.getId());
                return attachment.getId();
            } finally {
                FileCheck.delete(checked.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content out, piece by piece; that it was opened is noted first. */
    @RolesAllowed(Permission.PERSON_READ)
    public void open(long id, OutputStream out) {
        Attachment attachment = own(id);
        if (attachment.isAnnulled()) {
            throw new NotFoundException();
        }
        owners.opened(attachment.getPersonId());
        audit.record(SUBJECT, id, "open", null, null, null);
        try {
            store.read(attachment, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It was added by mistake: it stays, sealed, and nobody opens it any more. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long id, @Size(max = 1000) String why) {
        Attachment attachment = own(id);
        attachment.annul(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, id, "annul", attachment.getKind(), null, why);
        owners.note(attachment.getPersonId(), "annulled", null);
    }

    /** It is somebody else's, whose file she may see as well. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void move(long id, String reference, @Size(max = 1000) String why) {
        Attachment attachment = own(id);
        long from = attachment.getPersonId();
        long to = owners.visible(reference)
                .orElseThrow(() -> BusinessException.at("reference", "attachment.move.unknown"));
        attachment.moveTo(to, why);
        owners.refile(from, to, id);
        owners.note(from, "movedAway", null);
        owners.note(to, "movedHere", id);
        audit.record(SUBJECT, id, "move", from, to, why);
    }

    private Attachment own(long id) {
        Attachment attachment = repository.find(id).orElseThrow(NotFoundException::new);
        owners.require(attachment.getPersonId());
        return attachment;
    }
}
