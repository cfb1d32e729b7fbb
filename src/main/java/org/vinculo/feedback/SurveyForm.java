package org.vinculo.feedback;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** What somebody answers to the survey. */
public class SurveyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long site;
    private SurveyMark respect;
    private SurveyMark understood;
    private SurveyMark useful;
    private SurveyMark safe;
    private SurveyMark recommend;

    @Size(max = 300)
    private String line;

    boolean isEmpty() {
        return (line == null || line.isBlank())
                && Stream.of(respect, understood, useful, safe, recommend).allMatch(Objects::isNull);
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public SurveyMark getRespect() {
        return respect;
    }

    public void setRespect(SurveyMark respect) {
        this.respect = respect;
    }

    public SurveyMark getUnderstood() {
        return understood;
    }

    public void setUnderstood(SurveyMark understood) {
        this.understood = understood;
    }

    public SurveyMark getUseful() {
        return useful;
    }

    public void setUseful(SurveyMark useful) {
        this.useful = useful;
    }

    public SurveyMark getSafe() {
        return safe;
    }

    public void setSafe(SurveyMark safe) {
        this.safe = safe;
    }

    public SurveyMark getRecommend() {
        return recommend;
    }

    public void setRecommend(SurveyMark recommend) {
        this.recommend = recommend;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }
}
