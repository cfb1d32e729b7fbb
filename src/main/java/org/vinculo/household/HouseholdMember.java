package org.vinculo.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.person.Birth;

/** Somebody of a family: a person with a file, of whom nothing is kept here, or a child without one. */
@Entity
@Table(name = "household_member")
public class HouseholdMember extends BaseEntity {

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private Long personId;

    private String name;

    @Embedded
    private Birth birth;

    @Enumerated(EnumType.STRING)
    private Certainty schooling;

    @Column(name = "school_referred_on")
    private LocalDate schoolReferredOn;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "left_why")
    private String leftWhy;

    protected HouseholdMember() {}

    private HouseholdMember(long householdId) {
        this.householdId = householdId;
    }

    static HouseholdMember withFile(long household, long person) {
        HouseholdMember member = new HouseholdMember(household);
        member.personId = person;
        return member;
    }

    static HouseholdMember child(long household, ChildForm form, Birth birth) {
        HouseholdMember member = new HouseholdMember(household);
        member.name = form.getName().strip();
        member.birth = birth;
        member.schooling = form.getSchooling();
        return member;
    }

    void school(Certainty now) {
        schooling = now;
        if (now == Certainty.YES) {
            schoolReferredOn = null;
        }
    }

    /** The school authority was told that she needs a place (Acuerdo 286: no paper that is missing can be in its way). */
    void referToSchool(LocalDate day) {
        if (schooling != Certainty.NO) {
            throw new BusinessException("household.school.in");
        }
        schoolReferredOn = day;
    }

    /** From now on she has a file of her own, which says the rest. */
    void becomes(long person) {
        personId = person;
        name = null;
        birth = null;
    }

    /** She is not of this family, or no longer with it. */
    void leave(String why, Instant now) {
        String said = Reason.required(why);
        if (leftAt != null) {
            throw new BusinessException("household.left.already");
        }
        leftWhy = said;
        leftAt = now;
    }

    public long getHouseholdId() {
        return householdId;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public Birth getBirth() {
        return birth == null ? Birth.unknown() : birth;
    }

    public Certainty getSchooling() {
        return schooling;
    }

    public LocalDate getSchoolReferredOn() {
        return schoolReferredOn;
    }
}
