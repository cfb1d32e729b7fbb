package org.vinculo.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/** A version of a document. Written by some, published by another, and from then on never changed. */
@Entity(name = "AgreementEdition")
@Table(name = "agreement_edition")
class Edition extends BaseEntity {

    /** The one that binds; the others say so. */
    static final String BINDING = "es";

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionStatus status = EditionStatus.DRAFT;

    /** Whoever wrote in it; nobody for what came with the portal. */
    @ElementCollection
    @CollectionTable(name = "agreement_author", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "account_id")
    private Set<Long> authors = new HashSet<>();

    /** Who answers for each translation. */
    @ElementCollection
    @CollectionTable(name = "agreement_review", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "account_id")
    private Map<String, Long> reviewers = new HashMap<>();

    @Embedded
    private Party party;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "ended_why")
    private String endedWhy;

    protected Edition() {}

    Edition(AgreementKind kind, int number, long author, Instant now) {
        this.kind = kind;
        this.number = number;
        authors.add(author);
        begunAt = now;
    }

    /** Somebody writes in it; the translation she changes has to be looked at again. */
    void write(String language, long account) {
        requireDraft();
        authors.add(account);
        reviewers.remove(language);
    }

    /**
     * From now on people get it.
     *
     * @param missing the mandatory parts that Spanish lacks
     * @param facts what the texts name and the organisation has not entered
     */
    void publish(Collection<AgreementPart> missing, Collection<Token> facts, Party named, long account, Instant now) {
        requireNext(EditionStatus.PUBLISHED);
        if (authors.contains(account)) {
            throw new BusinessException("agreement.publish.own");
        }
        if (!missing.isEmpty()) {
            throw new BusinessException("agreement.publish.missing", missing);
        }
        if (!facts.isEmpty()) {
            throw new BusinessException("agreement.publish.facts", facts);
        }
        status = EditionStatus.PUBLISHED;
        party = named;
        publishedBy = account;
        publishedAt = now;
    }

    /** The next one was published. */
    void supersede() {
        requireNext(EditionStatus.SUPERSEDED);
        status = EditionStatus.SUPERSEDED;
    }

    /** The draft was a mistake. */
    void withdraw(String why) {
        requireNext(EditionStatus.WITHDRAWN);
        endedWhy = Reason.required(why);
        status = EditionStatus.WITHDRAWN;
    }

    /** Somebody who knows the language answers for the translation. */
    void review(String language, boolean whole, long account) {
        if (status == EditionStatus.WITHDRAWN || BINDING.equals(language)) {
            throw new BusinessException("agreement.state");
        }
        if (!whole) {
            throw new BusinessException("agreement.review.missing");
        }
        reviewers.put(language, account);
    }

    /** She was wrong to: it says again that nobody has looked at it. */
    void takeBackReview(String language, String why) {
        Reason.required(why);
        if (reviewers.remove(language) == null) {
            throw new BusinessException("agreement.state");
        }
    }

    private void requireDraft() {
        if (status != EditionStatus.DRAFT) {
            throw new BusinessException("agreement.fixed");
        }
    }

    private void requireNext(EditionStatus next) {
        if (!status.next().contains(next)) {
            throw new BusinessException("agreement.state");
        }
    }

    boolean isReviewed(String language) {
        return BINDING.equals(language) || reviewers.containsKey(language);
    }

    Map<String, Long> getReviewers() {
        return Map.copyOf(reviewers);
    }

    Set<Long> getAuthors() {
        return Set.copyOf(authors);
    }

    AgreementKind getKind() {
        return kind;
    }

    int getNumber() {
        return number;
    }

    EditionStatus getStatus() {
        return status;
    }

    /** Null until it is published. */
    Party getParty() {
        return party;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }

    Long getPublishedBy() {
        return publishedBy;
    }

    String getEndedWhy() {
        return endedWhy;
    }
}
