package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vinculo.attachment.FileOwners;
import org.vinculo.security.FileOpenings;

/** People as the owners of files. */
@ApplicationScoped
class PersonFileOwners implements FileOwners {

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private Timeline timeline;

    @Inject
    private FileOpenings openings;

    @Override
    public void require(long personId) {
        access.require(personId);
    }

    @Override
    public Optional<Long> visible(String reference) {
        return people.byReference(reference).filter(access::sees);
    }

    @Override
    public void note(long personId, String verb, Long attachmentId) {
        timeline.note(personId, TimelineKind.FILE, verb, attachmentId, null);
    }

    @Override
    public void refile(long from, long to, long attachmentId) {
        timeline.refile(from, to, TimelineKind.FILE, attachmentId);
    }

    @Override
    public void opened(long personId) {
        openings.opened(personId, "file");
    }
}
