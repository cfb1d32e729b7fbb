package org.vinculo.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;

/** A letter that was handed over, as it was: what changes later does not change it. Annulled when it was a mistake. */
@Entity
@Table(name = "letter_issued")
public class IssuedLetter extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "site_id")
    private long siteId;

    private String reference = "";

    private String language;

    private LocalDate day;

    private String title;

    private String organisation;

    private String sheet = "";

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private long issuedBy;

    @Embedded
    private Annulment annulment;

    protected IssuedLetter() {}

    IssuedLetter(LetterKind kind, long personId, Long subjectId, long siteId) {
        this.kind = kind;
        this.personId = personId;
        this.subjectId = subjectId;
        this.siteId = siteId;
    }

    IssuedLetter issued(LocalDate today, long account, Instant now) {
        day = today;
        issuedBy = account;
        issuedAt = now;
        return this;
    }

    IssuedLetter written(String words, Locale locale, String head) {
        title = words;
        language = locale.getLanguage();
        organisation = head;
        return this;
    }

    /** Its reference has its number, which only the database gives. */
    String refer() {
        reference = kind.reference(getId());
        return reference;
    }

    void hold(LetterPage page) {
        sheet = page.sheet();
    }

    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    boolean isAnnulled() {
        return annulment != null;
    }

    LetterPage page() {
        return new LetterPage(Locale.forLanguageTag(language), title, reference, day, sheet);
    }

    public long getPersonId() {
        return personId;
    }

    public String getReference() {
        return reference;
    }

    String getOrganisation() {
        return organisation;
    }

    LetterKind getKind() {
        return kind;
    }
}
