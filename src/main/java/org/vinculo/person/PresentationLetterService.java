package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vinculo.kernel.BusinessException;
import org.vinculo.letter.LetterKind;
import org.vinculo.letter.Letters;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The letter of presentation of a person who looks for work, with what she wants it to say. */
@Stateless
@DenyAll
public class PresentationLetterService {

    @Inject
    private LabourProfileService profiles;

    @Inject
    private PersonLookup people;

    @Inject
    private PresentationLetter text;

    @Inject
    private Letters letters;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Permission.PERSON_READ)
    public PresentationStart start(long personId) {
        ProfileRead read = profiles.read(personId);
        String obstacle = obstacle(read);
        List<PresentationPart> parts = obstacle == null ? text.parts(people.head(personId), read.profile()) : List.of();
        return new PresentationStart(people.letterLanguage(personId), parts, obstacle);
    }

    /**
     * Writes it with the parts she agreed to.
     *
     * @return the number of the letter
     * @throws BusinessException when there is no profile, or a part is no longer true
     */
    @RolesAllowed(Permission.PERSON_READ)
    public long issue(long personId, String language, @NotNull Set<PresentationPart> said, boolean agreed) {
        ProfileRead read = profiles.read(personId);
        String obstacle = obstacle(read);
        if (obstacle != null) {
            throw new BusinessException(obstacle);
        }
        if (!agreed) {
            throw BusinessException.at("agreed", "letter.presentation.agreed.missing");
        }
        PersonHead head = people.head(personId);
        if (said.isEmpty() || !text.parts(head, read.profile()).containsAll(said)) {
            throw BusinessException.at("parts", "letter.presentation.parts.other");
        }
        return letters.issue(
                text.write(language, head, read.profile(), EnumSet.copyOf(said), user.name()),
                LetterKind.PRESENTATION,
                personId,
                null,
                head.siteId());
    }

    private static String obstacle(ProfileRead read) {
        if (read.obstacle() != null) {
            return read.obstacle();
        }
        return read.profile() == null ? "letter.presentation.noProfile" : null;
    }
}
