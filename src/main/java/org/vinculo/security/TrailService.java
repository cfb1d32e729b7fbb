package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** Reads the trails, for those who answer for the work of others. */
@Stateless
@DenyAll
public class TrailService {

    @Inject
    private TrailRepository repository;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Permission.AUDIT_READ)
    public Page<AuditRow> audit(PageRequest request) {
        return repository.audit(request, user.accountId());
    }

    @RolesAllowed(Permission.AUDIT_READ)
    public Page<OpeningRow> openings(PageRequest request) {
        return repository.openings(request);
    }
}
