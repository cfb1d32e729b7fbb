package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Something she can do, and how that is known. */
@Embeddable
public class ProfileSkill {

    /** She says so, somebody of ours saw it, a paper certifies it: weakest first. */
    public enum Evidence {
        DECLARED,
        SEEN,
        CERTIFIED
    }

    @Column(name = "skill_code")
    private String skillCode;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    protected ProfileSkill() {}

    ProfileSkill(String skillCode, Evidence evidence) {
        this.skillCode = skillCode;
        this.evidence = evidence;
    }

    public String getSkillCode() {
        return skillCode;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileSkill that
                && Objects.equals(skillCode, that.skillCode)
                && evidence == that.evidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(skillCode, evidence);
    }
}
