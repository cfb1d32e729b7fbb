package org.vinculo.attention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.Letter;
import org.vinculo.letter.LetterKind;
import org.vinculo.letter.Letters;
import org.vinculo.organisation.Sites;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** The proof that somebody was attended: where and on which day, nothing of what was said. */
@Stateless
@DenyAll
public class AttentionLetterService {

    @Inject
    private AttentionRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private Sites sites;

    @Inject
    private Letters letters;

    @Inject
    private CurrentUser user;

    /** The language her letters are written in unless somebody chooses another. */
    @RolesAllowed(Permission.PERSON_READ)
    public String language(long id) {
        return people.letterLanguage(own(id).getPersonId());
    }

    /** @return the number of the letter */
    @RolesAllowed(Permission.PERSON_READ)
    public long issue(long id, String language) {
        Attention attention = own(id);
        if (attention.isAnnulled()) {
            throw new BusinessException("app.annulled.already");
        }
        long site = attention.getSiteId();
        Letter letter = Letter.in(language, "letter.attention.title")
                .text("letter.toWhom")
                .text("letter.attention.intro", sites.organisation())
                .name(people.head(attention.getPersonId()).usedName())
                .text(where(attention.getChannel()), sites.name(site), attention.getHeldOn())
                .text("letter.attention.confidential")
                .text("letter.attention.purpose")
                .signature(user.name(), "letter.role.staff")
                .small("letter.attention.limits");
        return letters.issue(letter, LetterKind.ATTENTION, attention.getPersonId(), id, site);
    }

    private static String where(Attention.Channel channel) {
        return switch (channel) {
            case IN_PERSON, GROUP -> "letter.attention.atSite";
            case VISIT -> "letter.attention.onVisit";
            case TELEPHONE, MESSAGE, VIDEO -> "letter.attention.fromAfar";
        };
    }

    private Attention own(long id) {
        Attention attention = repository.find(id).orElseThrow(NotFoundException::new);
        access.require(attention.getPersonId());
        return attention;
    }
}
