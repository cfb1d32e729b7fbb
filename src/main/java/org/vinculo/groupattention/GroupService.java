package org.vinculo.groupattention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Talks and visits of one's own site; who sees all sites sees them all. */
@Stateless
@DenyAll
public class GroupService {

    @Inject
    private GroupRepository repository;

    @Inject
    private GroupDesk desk;

    @Inject
    private GroupReading reading;

    @Inject
    private PersonAccess access;

    @Inject
    private CurrentUser user;

    /**
     * Records a talk with an attention for each who is named; a form sent twice is recorded once.
     *
     * @throws NotFoundException when one of those named may not be seen
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public long record(@NotNull @Valid GroupForm form) {
        form.getPeople().forEach(access::require);
        repository.lockAccount(user.accountId());
        return repository.idByFormKey(form.getHeld().getFormKey()).orElseGet(() -> desk.enter(form));
    }

    @RolesAllowed(Permission.PERSON_READ)
    public GroupRead read(long id) {
        return reading.read(own(id));
    }

    @RolesAllowed(Permission.PERSON_READ)
    public Page<GroupRow> page(PageRequest request) {
        return repository.page(site(), request);
    }

    /** It was registered by mistake: the attentions in the files of those named go with it. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void annul(long id, @Size(max = 1000) String why) {
        desk.annul(own(id), why);
    }

    private GroupAttention own(long id) {
        GroupAttention group = repository.get(id);
        Long site = site();
        if (site != null && site != group.getSiteId()) {
            throw new NotFoundException();
        }
        return group;
    }

    private Long site() {
        return user.seesAllSites() ? null : user.siteId();
    }
}
