package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.CurrentUser;

/** Whose candidacy it is: an employer's when proposed to it and not ended, a colleague's when she may see the person. */
@ApplicationScoped
class CandidacyAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private PersonAccess people;

    @Inject
    private PersonLookup heads;

    long ownEmployer() {
        if (user.employerId() == null) {
            throw new NotFoundException();
        }
        return user.employerId();
    }

    /** After a refusal or a withdrawal the employer has no reason left to see who she is; a child alone it never sees. */
    Candidacy requireEmployer(Candidacy candidacy) {
        if (candidacy.getEmployerId() != ownEmployer()
                || !candidacy.getStatus().isShown()
                || heads.head(candidacy.getPersonId()).isProtected()) {
            throw new NotFoundException();
        }
        return candidacy;
    }

    Candidacy requireStaff(Candidacy candidacy) {
        people.require(candidacy.getPersonId());
        return candidacy;
    }
}
