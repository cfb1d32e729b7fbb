package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.employer.EmployerLookup;

/** Whom an agreement names, in words. */
@ApplicationScoped
class ConsentRecipients {

    @Inject
    private EmployerLookup employers;

    @Inject
    private ServiceLookup directory;

    /** The name of the one or the other, null when the agreement names nobody. */
    String name(Long employerId, Long agencyId) {
        if (employerId != null) {
            return employers.name(employerId);
        }
        return agencyId == null ? null : directory.agencyName(agencyId);
    }
}
