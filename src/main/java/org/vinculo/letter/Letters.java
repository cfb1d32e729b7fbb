package org.vinculo.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.Head;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/** Issues and prints letters for every feature. Unguarded: the asking service has checked who asks and about whom. */
@ApplicationScoped
public class Letters {

    static final String SUBJECT = "Letter";

    @Inject
    private LetterRepository repository;

    @Inject
    private LetterOwners owners;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Keeps a letter as it is handed over, and says so in the person's timeline.
     *
     * @param subjectId what it is about, for instance the attention, or null
     * @return its number, for the page {@code /staff/letter.xhtml}
     * @throws BusinessException when there is no typeface for something in it
     */
    public long issue(Letter letter, LetterKind kind, long personId, Long subjectId, long siteId) {
        if (!letter.isWritable()) {
            throw new BusinessException("letter.script");
        }
        Head head = sites.head(siteId);
        LocalDate today = time.today(siteId);
        IssuedLetter issued = repository.add(new IssuedLetter(kind, personId, subjectId, siteId)
                .issued(today, user.accountId(), clock.instant())
                .written(letter.title(), letter.locale(), head.organisation()));
        issued.hold(LetterPage.of(letter, head, issued.refer(), today));
        audit.record(SUBJECT, issued.getId(), "issue", null, kind, null);
        owners.note(personId, kind.name(), issued.getId(), issued.getReference());
        return issued.getId();
    }

    /** A paper that is not kept: handed over today, at this site. */
    public Paper paper(Letter letter, String reference, long siteId) {
        return Paper.of(letter, sites.head(siteId), reference, time.today(siteId), logo());
    }

    Paper paper(IssuedLetter issued) {
        return new Paper(issued.page(), logo(), issued.getOrganisation(), true);
    }

    private byte[] logo() {
        return sites.logo().orElse(null);
    }
}
