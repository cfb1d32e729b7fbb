package org.vinculo.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.Schedule;

/** One row of the requirements editor. Its kind is chosen when it is added and decides which of its values is asked for. */
public class RequirementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private RequirementKind kind;

    @NotNull
    private Strength strength = Strength.PREFER;

    private String code;
    private Education education;
    private LanguageLevel languageLevel;
    private Schedule schedule;

    @Min(1)
    @Max(40)
    private Integer years;

    public RequirementForm() {}

    RequirementForm(RequirementKind kind) {
        this.kind = kind;
    }

    RequirementForm(RequirementFact fact) {
        kind = fact.kind();
        strength = fact.strength();
        code = fact.code();
        years = fact.number();
        switch (kind) {
            case EDUCATION -> education = Education.valueOf(fact.level());
            case LANGUAGE -> languageLevel = LanguageLevel.valueOf(fact.level());
            case SCHEDULE -> schedule = Schedule.valueOf(fact.level());
            default -> {
                // the other kinds have no level
            }
        }
    }

    RequirementFact toFact() {
        Enum<?> level = switch (kind) {
            case EDUCATION -> education;
            case LANGUAGE -> languageLevel;
            case SCHEDULE -> schedule;
            default -> null;
        };
        return new RequirementFact(
                kind,
                strength,
                kind.hasCode() ? code : null,
                level == null ? null : level.name(),
                kind.hasNumber() ? years : null);
    }

    /** Nothing was chosen in it. */
    boolean isIncomplete() {
        RequirementFact fact = toFact();
        return (kind.hasCode() && (code == null || code.isBlank()))
                || (kind.hasLevel() && fact.level() == null)
                || (kind.hasNumber() && fact.number() == null);
    }

    public RequirementKind getKind() {
        return kind;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public LanguageLevel getLanguageLevel() {
        return languageLevel;
    }

    public void setLanguageLevel(LanguageLevel languageLevel) {
        this.languageLevel = languageLevel;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public void setSchedule(Schedule schedule) {
        this.schedule = schedule;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }
}
