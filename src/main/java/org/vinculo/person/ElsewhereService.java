package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.task.TaskKind;

/**
 * At the counter: somebody stands here whose file is at another site. One asks its owner, or opens it for a day with a reason; the
 * owner hears of it at once, and the file's own log shows it.
 */
@Stateless
@DenyAll
public class ElsewhereService {

    /** More in a day is no emergency any more. */
    static final int MOST_A_DAY = 5;

    @Inject
    private PersonRepository people;

    @Inject
    private FileAccessRepository openings;

    @Inject
    private PersonAccess access;

    @Inject
    private ElsewhereWord word;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_WRITE)
    public ElsewhereFile look(String reference) {
        Person person = person(reference);
        return new ElsewhereFile(
                person.getReference(),
                person.getSiteId(),
                word.owner(person),
                access.sees(person.getId()) ? person.getId() : null);
    }

    /** Asks whoever accompanies her; the answer comes by telephone, or the file is moved to this site. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void ask(String reference, @NotBlank @Size(max = 300) String why) {
        Person person = person(reference);
        audit.record("Person", person.getId(), "ask-elsewhere", null, null, why);
        word.tell(TaskKind.FILE_ASKED, person, why);
    }

    /**
     * Opens it for a day.
     *
     * @return the person's number
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long openUrgently(String reference, @NotBlank @Size(max = 300) String why) {
        Person person = person(reference);
        Instant now = clock.instant();
        if (openings.openedSince(user.accountId(), now.minus(FileAccess.LIFE)) >= MOST_A_DAY) {
            throw new BusinessException("person.elsewhere.often", MOST_A_DAY);
        }
        openings.add(new FileAccess(person.getId(), user.accountId(), why, now));
        audit.record("Person", person.getId(), "open-elsewhere", null, null, why);
        word.tell(TaskKind.FILE_OPENED, person, why);
        return person.getId();
    }

    /** A child's file whom nobody accompanies is not there for who may not open it: its reference tells nothing. */
    private Person person(String reference) {
        return people.byReference(reference == null ? "" : reference.strip())
                .flatMap(people::find)
                .filter(person -> !person.getCompany().isProtected() || access.sees(person.getId()))
                .orElseThrow(NotFoundException::new);
    }
}
