package org.vinculo.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.vinculo.kernel.BaseEntity;

/** Something one account has to know. It holds no word of anybody: what it says is made from its kind when it is read. */
@Entity
@Table(name = "notice")
public class Notice extends BaseEntity {

    /** A page of one of the zones, with numbers as its only parameters: nothing personal fits in. */
    private static final Pattern PATH =
            Pattern.compile("/(staff|employer|agency)/[a-z-]+\\.xhtml(\\?[a-z]+=\\d+(&[a-z]+=\\d+)*)?");

    /** What people say on the telephone for a file or a vacancy, such as {@code V-000123}: capitals, digits, a dash. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,4}-[0-9-]{1,19}");

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String reference;

    private String path;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "mail_id")
    private Long mailId;

    protected Notice() {}

    Notice(long accountId, NoticeKind kind, String reference, String path, Instant now) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no page of the portal by its number alone");
        }
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("no reference");
        }
        this.accountId = accountId;
        this.kind = kind;
        this.reference = reference;
        this.path = path;
        this.createdAt = now;
    }

    /** Says which mail carries it: one, for ever. */
    void goBy(long mail) {
        if (mailId != null) {
            throw new IllegalStateException("already in a mail");
        }
        mailId = mail;
    }

    /** Reading it again changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    long getAccountId() {
        return accountId;
    }

    NoticeKind getKind() {
        return kind;
    }

    String getReference() {
        return reference;
    }

    String getPath() {
        return path;
    }

    Instant getReadAt() {
        return readAt;
    }
}
