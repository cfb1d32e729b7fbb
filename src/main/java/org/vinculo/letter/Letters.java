package org.vinculo.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
        requireWritable(letter);
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

    /** A PDF of a paper that is not kept. */
    public void pdf(Letter letter, String reference, long siteId, OutputStream out) {
        requireWritable(letter);
        Head head = sites.head(siteId);
        pdf(LetterPage.of(letter, head, reference, time.today(siteId)), head.organisation(), out);
    }

    /** The same paper as a page to print. */
    public PrintPage page(Letter letter, String reference, long siteId) {
        requireWritable(letter);
        Head head = sites.head(siteId);
        return page(LetterPage.of(letter, head, reference, time.today(siteId)), head.organisation());
    }

    void pdf(LetterPage page, String organisation, OutputStream out) {
        try {
            PdfPress.print(page.document(page.style(), sites.logo().orElse(null), organisation), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrintPage page(LetterPage page, String organisation) {
        return PrintPage.of(page, sites.logo().orElse(null), organisation);
    }

    private static void requireWritable(Letter letter) {
        if (!LetterFonts.canWrite(Markup.plain(letter.title() + letter.body()))) {
            throw new BusinessException("letter.script");
        }
    }
}
