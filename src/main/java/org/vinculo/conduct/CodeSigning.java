package org.vinculo.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.agreement.AgreementDocument;
import org.vinculo.kernel.BaseEntity;

/** A colleague put her name under an edition of the code, in the words she read. Signed once, it stays. */
@Entity
@Table(name = "code_signing")
class CodeSigning extends BaseEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "edition_id")
    private long editionId;

    private String language;

    @Column(name = "text_mark")
    private String textMark;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected CodeSigning() {}

    CodeSigning(long accountId, AgreementDocument read, Instant now) {
        this.accountId = accountId;
        editionId = read.editionId();
        language = read.language();
        textMark = read.mark();
        signedAt = now;
    }

    Instant getSignedAt() {
        return signedAt;
    }
}
