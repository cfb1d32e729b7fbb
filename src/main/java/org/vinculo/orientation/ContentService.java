package org.vinculo.orientation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.LocaleHolder;

/** The library kept right by people: one writes a draft, another publishes it, and named people review its languages. R34. */
@Stateless
@DenyAll
public class ContentService {

    private static final String SUBJECT = "Content";

    @Inject
    private EditionRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime time;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<LibraryChanged> changed;

    @Inject
    private Clock clock;

    /** Begins a draft with the words of the latest edition; the one that is already being written stays. */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void draft(String code) {
        Subject subject = subject(code);
        if (repository.in(subject, EditionStatus.DRAFT).isPresent()) {
            return;
        }
        Edition draft = repository.of(subject).stream()
                .findFirst()
                .map(latest -> new Edition(base(subject, latest), latest.getNumber() + 1))
                .orElseGet(() -> new Edition(subject, 1));
        repository.add(draft);
        audit.record(SUBJECT, draft.getId(), "draft", null, draft.getStatus(), code);
    }

    /** What is published; without it the latest one, unless that was given up. */
    private Edition base(Subject subject, Edition latest) {
        return repository.in(subject, EditionStatus.PUBLISHED).orElse(latest);
    }

    @RolesAllowed(Permission.CONTENT_WRITE)
    public ContentEdit edit(String code, String language) {
        Edition draft = draftOf(code);
        String tag = language(language);
        return new ContentEdit(
                draft.getId(),
                draft.getVersion(),
                draft.subject(),
                draft.form(tag),
                draft.text(Edition.BINDING).map(EditionText::words).orElse(null));
    }

    /** Saves one language of a draft; with the Spanish, its sources and its dates as well. */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void write(String code, String language, long version, @NotNull @Valid ContentForm form) {
        Edition draft = draftOf(code);
        draft.requireVersion(version);
        draft.write(language(language), form, user.accountId());
        repository.touch(draft);
        audit.record(SUBJECT, draft.getId(), "write", null, language, form.getChangeNote());
    }

    /** Lets a colleague's draft be what people are told; the edition before it ends. */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void publish(long id) {
        Edition draft = repository.get(id);
        repository.in(draft.subject(), EditionStatus.PUBLISHED).ifPresent(before -> {
            before.supersede(user.accountId(), clock.instant());
            audit.record(SUBJECT, before.getId(), "supersede", EditionStatus.PUBLISHED, before.getStatus(), null);
            repository.flush();
        });
        EditionStatus before = draft.getStatus();
        draft.publish(user.accountId(), user.name(), time.today(), clock.instant());
        audit.record(
                SUBJECT,
                id,
                "publish",
                before,
                draft.getStatus(),
                draft.subject().name());
        changed.fire(new LibraryChanged());
    }

    /** Gives a draft up, or takes back what was published. */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void withdraw(long id, @Size(max = 400) String why) {
        Edition edition = repository.get(id);
        EditionStatus before = edition.getStatus();
        edition.withdraw(why, user.accountId(), clock.instant());
        audit.record(SUBJECT, id, "withdraw", before, edition.getStatus(), why);
        changed.fire(new LibraryChanged());
    }

    /**
     * Records that somebody has read a language of an edition.
     *
     * @param reviewer her name; she may have no account
     */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void review(long id, String language, @Size(max = 120) String reviewer) {
        Edition edition = repository.get(id);
        edition.review(language(language), reviewer, user.accountId(), clock.instant());
        repository.touch(edition);
        audit.record(SUBJECT, id, "review", null, language, reviewer);
    }

    /** A review was recorded by mistake. */
    @RolesAllowed(Permission.CONTENT_WRITE)
    public void takeReviewBack(long id, String language, @Size(max = 400) String why) {
        Edition edition = repository.get(id);
        edition.takeReviewBack(language(language), why);
        repository.touch(edition);
        audit.record(SUBJECT, id, "takeReviewBack", language, null, why);
    }

    private Edition draftOf(String code) {
        return repository.in(subject(code), EditionStatus.DRAFT).orElseThrow(NotFoundException::new);
    }

    private static Subject subject(String code) {
        return Subject.of(code).orElseThrow(NotFoundException::new);
    }

    private static String language(String tag) {
        if (tag == null || !LocaleHolder.LANGUAGES.contains(tag)) {
            throw new BusinessException("orientation.language.unknown");
        }
        return tag;
    }
}
