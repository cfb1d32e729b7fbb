package org.vinculo.letter;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The letters that were issued about a person, for those who may see her. */
@Stateless
@DenyAll
public class LetterService {

    private static final int MOST = 200;

    @Inject
    private LetterRepository repository;

    @Inject
    private Letters letters;

    @Inject
    private LetterOwners owners;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.PERSON_READ)
    public List<LetterRow> ofPerson(long personId) {
        owners.require(personId);
        return repository.ofPerson(personId, MOST);
    }

    @RolesAllowed(Permission.PERSON_READ)
    public LetterRow read(long id) {
        LetterRow row = repository.row(id).orElseThrow(NotFoundException::new);
        owners.require(row.personId());
        return row;
    }

    /** The letter to be printed; that it was opened is noted. */
    @RolesAllowed(Permission.PERSON_READ)
    public Paper paper(long id) {
        IssuedLetter letter = own(id);
        if (letter.isAnnulled()) {
            throw new NotFoundException();
        }
        owners.opened(letter.getPersonId());
        return letters.paper(letter);
    }

    /** It should not have been issued: it stays in the list, and nobody prints it any more. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long id, @Size(max = 1000) String why) {
        IssuedLetter letter = own(id);
        letter.annul(why, user.accountId(), clock.instant());
        audit.record(Letters.SUBJECT, id, "annul", letter.getKind(), null, why);
        owners.note(letter.getPersonId(), "annulled", id, letter.getReference());
    }

    private IssuedLetter own(long id) {
        IssuedLetter letter = repository.find(id).orElseThrow(NotFoundException::new);
        owners.require(letter.getPersonId());
        return letter;
    }
}
