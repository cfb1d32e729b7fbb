package org.vinculo.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/** A backup this portal has made and read again. Whether its file is still there, the folder says. */
@Entity
@Table(name = "backup")
public class Backup extends BaseEntity {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "made_at")
    private Instant madeAt;

    private long bytes;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private boolean damaged;

    protected Backup() {}

    /** It was read to its end right after it was written. */
    Backup(String fileName, long bytes, Instant now) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.madeAt = now;
        this.checkedAt = now;
    }

    /** Somebody had it read again. */
    void checked(boolean whole, Instant now) {
        damaged = !whole;
        checkedAt = now;
    }

    String getFileName() {
        return fileName;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    long getBytes() {
        return bytes;
    }

    Instant getCheckedAt() {
        return checkedAt;
    }

    boolean isDamaged() {
        return damaged;
    }
}
