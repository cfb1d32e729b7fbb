package org.vinculo.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A free line from a survey. Its number is chance, so that not even the order leads back to the marks that were given with it. */
@Entity
@Table(name = "survey_line")
class SurveyLine {

    @Id
    private UUID id;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "given_month")
    private LocalDate givenMonth;

    private String words;

    protected SurveyLine() {}

    SurveyLine(long siteId, LocalDate today, String words) {
        this.id = UUID.randomUUID();
        this.siteId = siteId;
        this.givenMonth = today.withDayOfMonth(1);
        this.words = words.strip();
    }

    long getSiteId() {
        return siteId;
    }

    String getWords() {
        return words;
    }
}
