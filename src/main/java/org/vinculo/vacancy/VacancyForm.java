package org.vinculo.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vinculo.catalog.Concept;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/** What is typed about a vacancy. The form key is made with the form, so that one form makes one vacancy however often it is sent. */
public class VacancyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private String formKey = UUID.randomUUID().toString();

    private Long employerId;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    private String occupationCode;

    @NotBlank
    @Size(max = 4000)
    private String description;

    @NotBlank
    private String municipalityCode;

    @NotBlank
    @Size(max = 300)
    private String address;

    @NotNull
    private Modality modality = Modality.ON_SITE;

    @NotNull
    @Min(1)
    @Max(500)
    private Integer openings = 1;

    @NotNull
    private LocalDate startsOn;

    private LocalDate closesOn;

    @NotNull
    @Positive
    @Digits(integer = 8, fraction = 2)
    private BigDecimal payAmount;

    @NotNull
    private PayPeriod payPeriod = PayPeriod.MONTH;

    @NotNull
    @Min(1)
    @Max(84)
    private Integer hoursPerWeek;

    @NotNull
    private Schedule schedule = Schedule.DAY;

    @Size(max = 1000)
    private String wordingWhy;

    @Valid
    @Size(max = 30)
    private List<RequirementForm> requirements = new ArrayList<>();

    public void add(RequirementKind kind) {
        requirements.add(new RequirementForm(kind));
    }

    /** Takes over what somebody read in the text: the occupation, or something that is asked for. */
    public void take(Concept concept) {
        if (has(concept)) {
            return;
        }
        if (concept.isOccupation() && (occupationCode == null || occupationCode.isBlank())) {
            occupationCode = concept.code();
            return;
        }
        RequirementForm row =
                new RequirementForm(concept.isOccupation() ? RequirementKind.OCCUPATION : RequirementKind.SKILL);
        row.setCode(concept.code());
        requirements.add(row);
    }

    /** Codes of its occupation and of the occupations and skills it asks for. */
    Set<String> concepts() {
        Set<String> codes = new LinkedHashSet<>(Set.of(occupationCode));
        requirements.stream()
                .filter(row -> row.getKind() == RequirementKind.OCCUPATION || row.getKind() == RequirementKind.SKILL)
                .map(RequirementForm::getCode)
                .forEach(codes::add);
        return codes;
    }

    public boolean has(Concept concept) {
        return (concept.isOccupation() && concept.code().equals(occupationCode))
                || requirements.stream().anyMatch(row -> concept.code().equals(row.getCode()));
    }

    public void remove(RequirementForm row) {
        requirements.removeIf(each -> each == row);
    }

    List<RequirementFact> requirementFacts() {
        return requirements.stream().map(RequirementForm::toFact).toList();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public void setEmployerId(Long employerId) {
        this.employerId = employerId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOccupationCode() {
        return occupationCode;
    }

    public void setOccupationCode(String occupationCode) {
        this.occupationCode = occupationCode;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public Integer getOpenings() {
        return openings;
    }

    public void setOpenings(Integer openings) {
        this.openings = openings;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public BigDecimal getPayAmount() {
        return payAmount;
    }

    public void setPayAmount(BigDecimal payAmount) {
        this.payAmount = payAmount;
    }

    public PayPeriod getPayPeriod() {
        return payPeriod;
    }

    public void setPayPeriod(PayPeriod payPeriod) {
        this.payPeriod = payPeriod;
    }

    public Integer getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(Integer hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public void setSchedule(Schedule schedule) {
        this.schedule = schedule;
    }

    public String getWordingWhy() {
        return wordingWhy;
    }

    public void setWordingWhy(String wordingWhy) {
        this.wordingWhy = wordingWhy;
    }

    public List<RequirementForm> getRequirements() {
        return requirements;
    }

    public void setRequirements(List<RequirementForm> requirements) {
        this.requirements = new ArrayList<>(requirements);
    }
}
