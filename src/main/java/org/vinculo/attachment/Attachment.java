package org.vinculo.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/** A file of a person: what it is, never what is in it. Annulled when it was a mistake, never deleted. */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private Integer pages;
    private String sha256 = "";

    @Column(name = "key_mark")
    private String keyMark;

    /** In the folder of the setting, else in the database. */
    private boolean folder;

    private String note;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private long addedBy;

    @Embedded
    private Annulment annulment;

    protected Attachment() {}

    Attachment(long personId, AttachmentKind kind, String note, Checked checked) {
        this.personId = personId;
        this.kind = kind;
        this.note = note;
        this.mediaType = checked.type().mimeName();
        this.pages = checked.pages();
    }

    Attachment added(long account, Instant now) {
        addedBy = account;
        addedAt = now;
        return this;
    }

    /** Where and how its content is kept. */
    Attachment kept(String key, boolean inFolder) {
        keyMark = key;
        folder = inFolder;
        return this;
    }

    void filled(long bytes, String digest) {
        sizeBytes = bytes;
        sha256 = digest;
    }

    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    void moveTo(long person, String why) {
        requireCounting();
        Reason.required(why);
        if (person == personId) {
            throw BusinessException.at("reference", "attachment.move.same");
        }
        personId = person;
    }

    private void requireCounting() {
        if (annulment != null) {
            throw new BusinessException("app.annulled.already");
        }
    }

    boolean isAnnulled() {
        return annulment != null;
    }

    public long getPersonId() {
        return personId;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    MediaType type() {
        return MediaType.named(mediaType);
    }

    String getKeyMark() {
        return keyMark;
    }

    boolean isFolder() {
        return folder;
    }

    String getSha256() {
        return sha256;
    }
}
