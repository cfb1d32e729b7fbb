package org.vinculo.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;

/** The words of one part in one language. */
@Entity
@Table(name = "agreement_text")
class PartText extends BaseEntity {

    static final int MAXLENGTH = 4000;

    @Column(name = "edition_id")
    private long editionId;

    private String language;

    @Enumerated(EnumType.STRING)
    private AgreementPart part;

    private String body;

    protected PartText() {}

    PartText(long editionId, String language, AgreementPart part, String body) {
        this.editionId = editionId;
        this.language = language;
        this.part = part;
        this.body = body;
    }

    void write(String words) {
        body = words;
    }

    String getLanguage() {
        return language;
    }

    AgreementPart getPart() {
        return part;
    }

    String getBody() {
        return body;
    }
}
