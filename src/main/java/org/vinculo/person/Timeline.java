package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.security.CurrentUser;

/** Where every feature notes what it did with a person, in its own transaction and after its own checks. */
@ApplicationScoped
public class Timeline {

    @Inject
    private PersonRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Notes what the one who is logged in did. Shown by the text {@code timeline.<kind>.<verb>}.
     *
     * @param subjectId the number of what was done, for instance of the referral, or null
     * @param detail a few words for the text's place, nothing confidential; or null
     */
    public void note(long personId, TimelineKind kind, String verb, Long subjectId, String detail) {
        write(personId, kind, verb, subjectId, detail, user.accountId(), user.name());
    }

    /** What was written about it goes with it: her former page keeps nothing of what was not hers. */
    public void refile(long from, long to, TimelineKind kind, long subjectId) {
        repository.refile(from, to, kind, subjectId);
    }

    /** The same for work nobody asked for: the actor is the name of the job. */
    public void noteBy(String actor, long personId, TimelineKind kind, String verb, Long subjectId, String detail) {
        write(personId, kind, verb, subjectId, detail, null, actor);
    }

    private void write(
            long personId, TimelineKind kind, String verb, Long subjectId, String detail, Long account, String actor) {
        repository.add(new TimelineEntry(personId, clock.instant(), kind, verb, subjectId, detail).by(account, actor));
    }
}
