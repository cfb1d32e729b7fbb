package org.vinculo.humansecurity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.FileOpenings;
import org.vinculo.security.Permission;

/** The guard of this feature: whose file one may see, and what of it is sensitive. */
@ApplicationScoped
class SecurityAccess {

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private FileOpenings openings;

    @Inject
    private CurrentUser user;

    /** @throws NotFoundException when she may not see this person */
    PersonHead require(long personId) {
        access.require(personId);
        return people.head(personId);
    }

    /** @throws NotFoundException when she may not see this person, or not what is sensitive about her */
    PersonHead requireSensitive(long personId) {
        PersonHead her = require(personId);
        if (!reads(her)) {
            throw new NotFoundException();
        }
        return her;
    }

    boolean reads(PersonHead her) {
        return reader().reads(her.caseworkerId());
    }

    SensitiveReader reader() {
        return new SensitiveReader(user.accountId(), user.can(Permission.PROTECTION_READ));
    }

    /** For the queue: a condition on the table {@code p} of people. */
    String visible() {
        return access.visible();
    }

    /** That it was read is written in the read log. */
    void opened(long personId, String page) {
        openings.opened(personId, page);
    }

    long account() {
        return user.accountId();
    }
}
