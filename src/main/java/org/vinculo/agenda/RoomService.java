package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** The rooms of each site, kept by whoever keeps the organisation. */
@Stateless
@DenyAll
public class RoomService {

    private static final String SUBJECT = "Room";

    @Inject
    private RoomRepository repository;

    @Inject
    private Sites sites;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public List<RoomRow> ofSite(long site) {
        requireSite(site);
        return repository.ofSite(site);
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public RoomPage read(long id) {
        Room room = repository.get(id);
        return new RoomPage(id, room.getVersion(), room.getSiteId(), room.isActive(), room.form());
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public long add(long site, @NotNull @Valid RoomForm form) {
        requireSite(site);
        requireFreeName(site, form, null);
        Room room = new Room(site, form);
        repository.add(room);
        audit.record(SUBJECT, room.getId(), "add", null, form.getName(), null);
        return room.getId();
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void change(long id, long version, @NotNull @Valid RoomForm form) {
        Room room = repository.get(id);
        room.requireVersion(version);
        requireFreeName(room.getSiteId(), form, id);
        String before = room.form().getName();
        room.change(form);
        audit.record(SUBJECT, id, "change", before, form.getName(), null);
    }

    /** Nobody is received there any more; what was booked there is to be looked at. */
    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void close(long id, @NotBlank @Size(max = 400) String why) {
        repository.get(id).close();
        audit.record(SUBJECT, id, "close", true, false, why);
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void reopen(long id) {
        repository.get(id).reopen();
        audit.record(SUBJECT, id, "reopen", false, true, null);
    }

    private void requireSite(long site) {
        if (sites.site(site).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private void requireFreeName(long site, RoomForm form, Long own) {
        boolean taken = repository.ofSite(site).stream()
                .anyMatch(room -> room.name().equalsIgnoreCase(form.getName().strip())
                        && !room.id().equals(own));
        if (taken) {
            throw BusinessException.at("name", "agenda.room.name.taken");
        }
    }
}
