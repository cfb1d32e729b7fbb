package org.vinculo.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.vinculo.catalog.LanguageLevel;

/** One line of a list in the form of a labour profile: a code and the one thing that is said about it there. */
public class ProfileLine implements Serializable {

    private String code;

    @Min(0)
    @Max(80)
    private Integer years;

    private ProfileSkill.Evidence evidence;

    private LanguageLevel level;

    static ProfileLine occupation(String code, Integer years) {
        ProfileLine line = new ProfileLine();
        line.code = code;
        line.years = years;
        return line;
    }

    static ProfileLine skill(String code, ProfileSkill.Evidence evidence) {
        ProfileLine line = new ProfileLine();
        line.code = code;
        line.evidence = evidence;
        return line;
    }

    static ProfileLine language(String code, LanguageLevel level) {
        ProfileLine line = new ProfileLine();
        line.code = code;
        line.level = level;
        return line;
    }

    /** Nobody claims more for her than she said. */
    ProfileSkill.Evidence evidenceOrDeclared() {
        return evidence == null ? ProfileSkill.Evidence.DECLARED : evidence;
    }

    LanguageLevel levelOrLowest() {
        return level == null ? LanguageLevel.A1 : level;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public ProfileSkill.Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(ProfileSkill.Evidence evidence) {
        this.evidence = evidence;
    }

    public LanguageLevel getLevel() {
        return level;
    }

    public void setLevel(LanguageLevel level) {
        this.level = level;
    }
}
