package org.vinculo.orientation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Reason;

/** One edition of what is said about a subject. Spanish binds; what was published stays as it was shown. */
@Entity
@Table(name = "content_edition")
class Edition extends BaseEntity {

    static final String BINDING = "es";

    private String subject;
    private int number;

    @Enumerated(EnumType.STRING)
    private EditionStatus status = EditionStatus.DRAFT;

    private String basis;
    private String source;

    @Column(name = "source_date")
    private LocalDate sourceDate;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "next_review")
    private LocalDate nextReview;

    @Column(name = "change_note")
    private String changeNote;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    private String why;

    @ElementCollection
    @CollectionTable(name = "content_author", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "account_id")
    private Set<Long> authors = new HashSet<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EditionText> texts = new ArrayList<>();

    protected Edition() {}

    Edition(Subject subject, int number) {
        this.subject = subject.name();
        this.number = number;
    }

    /** A draft that begins with the words of an edition. */
    Edition(Edition base, int number) {
        subject = base.subject;
        this.number = number;
        basis = base.basis;
        source = base.source;
        sourceDate = base.sourceDate;
        checkedOn = base.checkedOn;
        nextReview = base.nextReview;
        base.texts.forEach(text -> texts.add(EditionText.copy(this, text)));
    }

    /** Whoever writes any part of a draft is one of its authors. */
    void write(String language, ContentForm form, long account) {
        requireState(EditionStatus.DRAFT);
        authors.add(account);
        boolean changed = textToWrite(language).write(form);
        if (language.equals(BINDING)) {
            if (changed) {
                texts.forEach(EditionText::forgetReview);
            }
            basis = form.getBasis();
            source = form.getSource();
            sourceDate = form.getSourceDate();
            checkedOn = form.getCheckedOn();
            nextReview = form.getNextReview();
            changeNote = form.getChangeNote();
        }
    }

    /**
     * From now on it is what people are told. Whoever wrote any of it cannot be the one who publishes it, and vouches by name for
     * the Spanish.
     */
    void publish(long account, String name, LocalDate today, Instant now) {
        requireNext(EditionStatus.PUBLISHED);
        if (authors.contains(account)) {
            throw new BusinessException("orientation.publish.own");
        }
        requireComplete(today);
        status = EditionStatus.PUBLISHED;
        publishedBy = account;
        publishedAt = now;
        text(BINDING).ifPresent(spanish -> spanish.review(name, account, now));
    }

    private void requireComplete(LocalDate today) {
        boolean spanish = text(BINDING).map(EditionText::isComplete).orElse(false);
        if (!spanish || basis == null || source == null || sourceDate == null || checkedOn == null) {
            throw new BusinessException("orientation.publish.incomplete");
        }
        if (sourceDate.isAfter(today) || checkedOn.isAfter(today)) {
            throw new BusinessException("orientation.publish.future");
        }
        if (nextReview == null || !nextReview.isAfter(today)) {
            throw new BusinessException("orientation.publish.review");
        }
    }

    /** Another edition takes its place. */
    void supersede(long account, Instant now) {
        requireNext(EditionStatus.SUPERSEDED);
        end(EditionStatus.SUPERSEDED, null, account, now);
    }

    /** A draft is given up, or what was published was wrong: then nothing is said until another edition is published. */
    void withdraw(String reason, long account, Instant now) {
        requireNext(EditionStatus.WITHDRAWN);
        end(EditionStatus.WITHDRAWN, Reason.required(reason), account, now);
    }

    private void end(EditionStatus next, String reason, long account, Instant now) {
        status = next;
        why = reason;
        endedBy = account;
        endedAt = now;
    }

    /** Somebody, by name, has read a language: the Spanish against its sources, another one against the Spanish. */
    void review(String language, String name, long account, Instant now) {
        requireOpen();
        if (name == null || name.isBlank()) {
            throw BusinessException.at("reviewer", "orientation.reviewer.missing");
        }
        EditionText text = text(language)
                .filter(EditionText::isComplete)
                .orElseThrow(() -> new BusinessException("orientation.review.incomplete"));
        text.review(name.strip(), account, now);
    }

    /** The review was a mistake. */
    void takeReviewBack(String language, String why) {
        requireOpen();
        Reason.required(why);
        text(language)
                .filter(EditionText::isReviewed)
                .orElseThrow(() -> new BusinessException("orientation.review.none"))
                .forgetReview();
    }

    private void requireOpen() {
        if (status != EditionStatus.DRAFT) {
            requireState(EditionStatus.PUBLISHED);
        }
    }

    private void requireState(EditionStatus needed) {
        if (status != needed) {
            throw new BusinessException("orientation.state");
        }
    }

    private void requireNext(EditionStatus next) {
        if (!status.next().contains(next)) {
            throw new BusinessException("orientation.state");
        }
    }

    private EditionText textToWrite(String language) {
        return text(language).orElseGet(() -> {
            EditionText made = new EditionText(this, language);
            texts.add(made);
            return made;
        });
    }

    Optional<EditionText> text(String language) {
        return texts.stream()
                .filter(text -> text.getLanguage().equals(language))
                .findFirst();
    }

    List<ContentText> words() {
        return texts.stream().map(EditionText::words).toList();
    }

    ContentForm form(String language) {
        ContentForm form = new ContentForm();
        text(language).ifPresent(text -> {
            form.setTitle(text.getTitle());
            form.setBody(text.getBody());
            form.setHint(text.getHint());
        });
        form.setBasis(basis);
        form.setSource(source);
        form.setSourceDate(sourceDate);
        form.setCheckedOn(checkedOn);
        form.setNextReview(nextReview);
        form.setChangeNote(changeNote);
        return form;
    }

    /** What is read of it, in a language; where that one has no words yet, in Spanish. */
    TopicContent content(String language, LocalDate today) {
        ContentText spanish = text(BINDING).map(EditionText::words).orElseThrow(NotFoundException::new);
        ContentText asked = text(language)
                .filter(EditionText::isComplete)
                .map(EditionText::words)
                .orElse(spanish);
        return new TopicContent(getId(), subject(), number, asked, spanish, facts(today));
    }

    ContentFacts facts(LocalDate today) {
        boolean overdue = nextReview != null && nextReview.isBefore(today);
        return new ContentFacts(basis, source, sourceDate, checkedOn, nextReview, overdue);
    }

    Subject subject() {
        return Subject.of(subject).orElseThrow(NotFoundException::new);
    }

    EditionRow row(String publisher, String ender) {
        return new EditionRow(
                getId(), number, status, changeNote, publishedAt, publisher, endedAt, ender, why, Set.copyOf(authors));
    }

    int getNumber() {
        return number;
    }

    EditionStatus getStatus() {
        return status;
    }

    Long getPublishedBy() {
        return publishedBy;
    }

    Long getEndedBy() {
        return endedBy;
    }

    Set<Long> getAuthors() {
        return Set.copyOf(authors);
    }

    boolean wrote(Long account) {
        return authors.stream().anyMatch(author -> Objects.equals(author, account));
    }
}
