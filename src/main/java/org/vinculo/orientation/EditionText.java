package org.vinculo.orientation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.vinculo.kernel.BaseEntity;

/** An edition in one language, and who has read it against the Spanish. */
@Entity
@Table(name = "content_text")
class EditionText extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String language;
    private String title;
    private String body;
    private String hint;
    private String reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    protected EditionText() {}

    EditionText(Edition edition, String language) {
        this.edition = edition;
        this.language = language;
    }

    /** The same words in a later edition: whoever reviewed them has reviewed these. */
    static EditionText copy(Edition edition, EditionText other) {
        EditionText text = new EditionText(edition, other.language);
        text.title = other.title;
        text.body = other.body;
        text.hint = other.hint;
        text.reviewer = other.reviewer;
        text.reviewedAt = other.reviewedAt;
        text.reviewedBy = other.reviewedBy;
        return text;
    }

    /** Gives whether any word changed; then nobody has reviewed it. */
    boolean write(ContentForm form) {
        String newBody = lines(form.getBody());
        boolean same = Objects.equals(title, form.getTitle())
                && Objects.equals(body, newBody)
                && Objects.equals(hint, form.getHint());
        if (!same) {
            title = form.getTitle();
            body = newBody;
            hint = form.getHint();
            forgetReview();
        }
        return !same;
    }

    private static String lines(String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n").strip();
    }

    void review(String name, long account, Instant now) {
        reviewer = name;
        reviewedBy = account;
        reviewedAt = now;
    }

    void forgetReview() {
        reviewer = null;
        reviewedBy = null;
        reviewedAt = null;
    }

    boolean isComplete() {
        return title != null && body != null && hint != null;
    }

    boolean isReviewed() {
        return reviewer != null;
    }

    String getLanguage() {
        return language;
    }

    String getTitle() {
        return title;
    }

    String getBody() {
        return body;
    }

    String getHint() {
        return hint;
    }

    ContentText words() {
        return new ContentText(language, title, body, hint, reviewer, reviewedAt);
    }
}
