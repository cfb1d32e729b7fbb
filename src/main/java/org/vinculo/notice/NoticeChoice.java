package org.vinculo.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether one account wants the daily mail. */
@Entity
@Table(name = "notice_choice")
class NoticeChoice {

    @Id
    @Column(name = "account_id")
    private long accountId;

    private boolean digest;

    protected NoticeChoice() {}

    NoticeChoice(long accountId) {
        this.accountId = accountId;
    }

    void wantDigest(boolean wanted) {
        digest = wanted;
    }

    boolean isDigest() {
        return digest;
    }
}
