package org.vinculo.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** What a person can do and looks for. Experience without papers counts like any other. */
@Entity
@Table(name = "labour_profile")
public class LabourProfile extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "experience_years")
    private Integer experienceYears;

    @Enumerated(EnumType.STRING)
    private Education education;

    @Enumerated(EnumType.STRING)
    private Schedule schedule;

    @Column(name = "hours_per_week")
    private Integer hoursPerWeek;

    @Column(name = "available_from")
    private LocalDate availableFrom;

    @Column(name = "minimum_pay")
    private BigDecimal minimumPay;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_period")
    private PayPeriod payPeriod;

    @Column(name = "informal_counts")
    private String informalCounts;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "profile_occupation", joinColumns = @JoinColumn(name = "profile_id"))
    private Set<ProfileOccupation> occupations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "profile_skill", joinColumns = @JoinColumn(name = "profile_id"))
    private Set<ProfileSkill> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "profile_place", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "municipality_code")
    private Set<String> places = new HashSet<>();

    protected LabourProfile() {}

    LabourProfile(long personId) {
        this.personId = personId;
    }

    /** Takes over what was typed; a code that stands twice is refused beside the list. */
    void revise(LabourProfileForm form, Instant now) {
        if (form.getMinimumPay() != null && form.getPayPeriod() == null) {
            throw BusinessException.at("payPeriod", "profile.payPeriod.missing");
        }
        requireOnce(form.occupationCodes(), "occupations", "profile.occupation.twice");
        requireOnce(form.skillCodes(), "skills", "profile.skill.twice");
        requireOnce(form.languageCodes(), "languages", "profile.language.twice");
        experienceYears = form.getExperienceYears();
        education = form.getEducation();
        schedule = form.getSchedule();
        hoursPerWeek = form.getHoursPerWeek();
        availableFrom = form.getAvailableFrom();
        minimumPay = form.getMinimumPay();
        payPeriod = form.getMinimumPay() == null ? null : form.getPayPeriod();
        informalCounts = form.getInformalCounts();
        replace(occupations, form.occupations());
        replace(skills, form.skills());
        replace(places, form.getPlaces());
        updatedAt = now;
    }

    private static void requireOnce(List<String> codes, String field, String key) {
        if (new HashSet<>(codes).size() != codes.size()) {
            throw BusinessException.at(field, key);
        }
    }

    /** Only what differs is written, so that rows which stay keep standing. */
    private static <T> void replace(Set<T> stored, List<T> typed) {
        stored.retainAll(new HashSet<>(typed));
        stored.addAll(typed);
    }

    /** Enough to look for work with: an occupation, something she can do, when and where. */
    public boolean isComplete() {
        return !occupations.isEmpty() && !skills.isEmpty() && schedule != null && !places.isEmpty();
    }

    ProfileFacts facts() {
        return new ProfileFacts(
                getId(),
                getVersion(),
                personId,
                experienceYears,
                education,
                schedule,
                hoursPerWeek,
                availableFrom,
                minimumPay,
                payPeriod,
                informalCounts,
                ProfileFacts.years(occupations),
                ProfileFacts.evidence(skills),
                places.stream().sorted().toList(),
                isComplete(),
                updatedAt);
    }

    long getPersonId() {
        return personId;
    }
}
