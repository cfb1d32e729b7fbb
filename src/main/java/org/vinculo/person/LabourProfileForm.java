package org.vinculo.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vinculo.catalog.Concept;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/** What is typed about a labour profile. Lines left without a code are passed over. */
public class LabourProfileForm implements Serializable {

    /** The longest lists a form accepts: more is a mistake or an attack. */
    static final int MAX_LINES = 40;

    /** The version of a profile that is not written yet. */
    static final long NEW = -1;

    private long version = NEW;

    @Size(max = MAX_LINES)
    private List<@Valid ProfileLine> occupationLines = new ArrayList<>();

    @Size(max = MAX_LINES)
    private List<@Valid ProfileLine> skillLines = new ArrayList<>();

    @Size(max = MAX_LINES)
    private List<@Valid ProfileLine> languageLines = new ArrayList<>();

    @Size(max = MAX_LINES)
    private List<String> places = new ArrayList<>();

    @Min(0)
    @Max(80)
    private Integer experienceYears;

    private Education education;

    private Schedule schedule;

    @Min(1)
    @Max(84)
    private Integer hoursPerWeek;

    private LocalDate availableFrom;

    @DecimalMin("0.01")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal minimumPay;

    private PayPeriod payPeriod;

    @Size(max = 600)
    private String informalCounts;

    /** The form as it opens over what is known; {@code profile} may be null. */
    static LabourProfileForm over(ProfileFacts profile, Map<String, LanguageLevel> languages) {
        LabourProfileForm form = new LabourProfileForm();
        languages.forEach((code, level) -> form.languageLines.add(ProfileLine.language(code, level)));
        if (profile != null) {
            form.version = profile.version();
            profile.occupations()
                    .forEach((code, years) -> form.occupationLines.add(ProfileLine.occupation(code, years)));
            profile.skills().forEach((code, evidence) -> form.skillLines.add(ProfileLine.skill(code, evidence)));
            form.places.addAll(profile.places());
            form.experienceYears = profile.experienceYears();
            form.education = profile.education();
            form.schedule = profile.schedule();
            form.hoursPerWeek = profile.hoursPerWeek();
            form.availableFrom = profile.availableFrom();
            form.minimumPay = profile.minimumPay();
            form.payPeriod = profile.payPeriod();
            form.informalCounts = profile.informalCounts();
        }
        return form;
    }

    List<ProfileOccupation> occupations() {
        return filled(occupationLines)
                .map(line -> new ProfileOccupation(line.getCode(), line.getYears() == null ? 0 : line.getYears()))
                .toList();
    }

    List<ProfileSkill> skills() {
        return filled(skillLines)
                .map(line -> new ProfileSkill(line.getCode(), line.evidenceOrDeclared()))
                .toList();
    }

    /** Levels by language; of a language that stands twice the first counts, {@link LabourProfile} refuses it anyway. */
    Map<String, LanguageLevel> languages() {
        Map<String, LanguageLevel> levels = new TreeMap<>();
        filled(languageLines).forEach(line -> levels.putIfAbsent(line.getCode(), line.levelOrLowest()));
        return levels;
    }

    List<String> occupationCodes() {
        return filled(occupationLines).map(ProfileLine::getCode).toList();
    }

    List<String> skillCodes() {
        return filled(skillLines).map(ProfileLine::getCode).toList();
    }

    List<String> languageCodes() {
        return filled(languageLines).map(ProfileLine::getCode).toList();
    }

    /** Takes over what somebody read in the text, in the first line that is still empty or in one more. */
    public void take(Concept concept) {
        if (has(concept)) {
            return;
        }
        List<ProfileLine> lines = concept.isOccupation() ? occupationLines : skillLines;
        ProfileLine free = lines.stream()
                .filter(line -> line.getCode() == null)
                .findFirst()
                .orElseGet(() -> {
                    lines.add(new ProfileLine());
                    return lines.get(lines.size() - 1);
                });
        free.setCode(concept.code());
    }

    public boolean has(Concept concept) {
        return (concept.isOccupation() ? occupationCodes() : skillCodes()).contains(concept.code());
    }

    /** Whether saving would write what is already there: the second of two clicks. */
    boolean says(ProfileFacts stored, Map<String, LanguageLevel> spoken) {
        return ProfileFacts.years(occupations()).equals(stored.occupations())
                && ProfileFacts.evidence(skills()).equals(stored.skills())
                && Set.copyOf(places).equals(Set.copyOf(stored.places()))
                && languages().equals(spoken)
                && Objects.equals(experienceYears, stored.experienceYears())
                && education == stored.education()
                && schedule == stored.schedule()
                && Objects.equals(hoursPerWeek, stored.hoursPerWeek())
                && Objects.equals(availableFrom, stored.availableFrom())
                && samePay(stored)
                && Objects.equals(informalCounts, stored.informalCounts());
    }

    private boolean samePay(ProfileFacts stored) {
        if (minimumPay == null || stored.minimumPay() == null) {
            return minimumPay == null && stored.minimumPay() == null;
        }
        return minimumPay.compareTo(stored.minimumPay()) == 0 && payPeriod == stored.payPeriod();
    }

    /** Goes on from the stored version with what is typed here. */
    public void continueFrom(LabourProfileForm stored) {
        version = stored.version;
    }

    public long getVersion() {
        return version;
    }

    private static Stream<ProfileLine> filled(List<ProfileLine> lines) {
        return lines.stream().filter(line -> line.getCode() != null);
    }

    public List<ProfileLine> getOccupationLines() {
        return occupationLines;
    }

    public List<ProfileLine> getSkillLines() {
        return skillLines;
    }

    public List<ProfileLine> getLanguageLines() {
        return languageLines;
    }

    public List<String> getPlaces() {
        return places;
    }

    public void setPlaces(List<String> places) {
        this.places = places == null ? new ArrayList<>() : new ArrayList<>(places);
    }

    public Integer getExperienceYears() {
        return experienceYears;
    }

    public void setExperienceYears(Integer experienceYears) {
        this.experienceYears = experienceYears;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public void setSchedule(Schedule schedule) {
        this.schedule = schedule;
    }

    public Integer getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(Integer hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public LocalDate getAvailableFrom() {
        return availableFrom;
    }

    public void setAvailableFrom(LocalDate availableFrom) {
        this.availableFrom = availableFrom;
    }

    public BigDecimal getMinimumPay() {
        return minimumPay;
    }

    public void setMinimumPay(BigDecimal minimumPay) {
        this.minimumPay = minimumPay;
    }

    public PayPeriod getPayPeriod() {
        return payPeriod;
    }

    public void setPayPeriod(PayPeriod payPeriod) {
        this.payPeriod = payPeriod;
    }

    public String getInformalCounts() {
        return informalCounts;
    }

    public void setInformalCounts(String informalCounts) {
        this.informalCounts = informalCounts;
    }
}
