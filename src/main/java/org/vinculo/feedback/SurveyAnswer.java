package org.vinculo.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;

/** The marks of one person, of whom nothing is known but the site and the month. Her free line is not here: see {@link SurveyLine}. */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer extends BaseEntity {

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "given_month")
    private LocalDate givenMonth;

    @Enumerated(EnumType.STRING)
    private SurveyMark respect;

    @Enumerated(EnumType.STRING)
    private SurveyMark understood;

    @Enumerated(EnumType.STRING)
    private SurveyMark useful;

    @Enumerated(EnumType.STRING)
    private SurveyMark safe;

    @Enumerated(EnumType.STRING)
    private SurveyMark recommend;

    protected SurveyAnswer() {}

    SurveyAnswer(SurveyForm form, LocalDate today) {
        siteId = form.getSite();
        givenMonth = today.withDayOfMonth(1);
        respect = form.getRespect();
        understood = form.getUnderstood();
        useful = form.getUseful();
        safe = form.getSafe();
        recommend = form.getRecommend();
    }
}
