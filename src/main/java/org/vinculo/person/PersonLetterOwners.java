package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.letter.LetterOwners;
import org.vinculo.security.FileOpenings;

/** People as those letters are about. */
@ApplicationScoped
class PersonLetterOwners implements LetterOwners {

    @Inject
    private PersonAccess access;

    @Inject
    private Timeline timeline;

    @Inject
    private FileOpenings openings;

    @Override
    public void require(long personId) {
        access.require(personId);
    }

    @Override
    public void note(long personId, String verb, long letterId, String reference) {
        timeline.note(personId, TimelineKind.LETTER, verb, letterId, reference);
    }

    @Override
    public void opened(long personId) {
        openings.opened(personId, "letter");
    }
}
