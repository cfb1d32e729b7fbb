package org.vinculo.vacancy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * Work an employer offers. A draft is submitted, a coordinator publishes it or returns it with a reason; a published vacancy ends
 * filled, closed or withdrawn. Only then does it stop getting candidates; nothing is deleted.
 */
@Entity
@Table(name = "vacancy")
class Vacancy extends BaseEntity {

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "employer_id")
    private long employerId;

    private String title;

    @Column(name = "occupation_code")
    private String occupationCode;

    private String description;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String address;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private int openings;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "pay_amount")
    private BigDecimal payAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_period")
    private PayPeriod payPeriod;

    @Column(name = "hours_per_week")
    private int hoursPerWeek;

    @Enumerated(EnumType.STRING)
    private Schedule schedule;

    @Column(name = "wording_why")
    private String wordingWhy;

    @Enumerated(EnumType.STRING)
    private VacancyStatus status = VacancyStatus.DRAFT;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_why")
    private String statusWhy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private long createdBy;

    @OneToMany(mappedBy = "vacancy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Requirement> requirements = new ArrayList<>();

    protected Vacancy() {}

    Vacancy(long employerId, VacancyForm form, long createdBy, Instant now) {
        this.employerId = employerId;
        this.createdBy = createdBy;
        formKey = form.getFormKey();
        createdAt = now;
        statusSince = now;
        describe(form);
    }

    void change(VacancyForm form) {
        if (!status.isEditable()) {
            throw new BusinessException("vacancy.change.late");
        }
        describe(form);
    }

    private void describe(VacancyForm form) {
        title = form.getTitle().strip();
        occupationCode = form.getOccupationCode();
        description = form.getDescription().strip();
        municipalityCode = form.getMunicipalityCode();
        address = form.getAddress();
        modality = form.getModality();
        openings = form.getOpenings();
        startsOn = form.getStartsOn();
        closesOn = form.getClosesOn();
        payAmount = form.getPayAmount();
        payPeriod = form.getPayPeriod();
        hoursPerWeek = form.getHoursPerWeek();
        schedule = form.getSchedule();
        wordingWhy = form.getWordingWhy();
        List<RequirementFact> wanted = form.requirementFacts();
        if (!wanted.equals(requirementFacts())) {
            requirements.clear();
            for (RequirementFact fact : wanted) {
                requirements.add(new Requirement(this, requirements.size(), fact));
            }
        }
    }

    void submit(Instant now) {
        become(VacancyStatus.SUBMITTED, null, now);
    }

    void publish(Instant now) {
        become(VacancyStatus.PUBLISHED, null, now);
    }

    void sendBack(String why, Instant now) {
        become(VacancyStatus.RETURNED, why, now);
    }

    void fill(Instant now) {
        become(VacancyStatus.FILLED, null, now);
    }

    void close(String why, Instant now) {
        become(VacancyStatus.CLOSED, why, now);
    }

    void withdraw(String why, Instant now) {
        become(VacancyStatus.WITHDRAWN, why, now);
    }

    /** A hire fell through or it was closed by mistake: it gets candidates again. */
    void reopen(String why, Instant now) {
        if (status != VacancyStatus.FILLED && status != VacancyStatus.CLOSED) {
            throw new BusinessException("vacancy.status.not");
        }
        become(VacancyStatus.PUBLISHED, why, now);
    }

    /** Published or withdrawn by mistake: it waits for a decision again, or is a draft again. */
    void takeBack(String why, Instant now) {
        VacancyStatus before = status.former();
        if (before == null) {
            throw new BusinessException("vacancy.status.not");
        }
        status = before;
        statusSince = now;
        statusWhy = why;
    }

    private void become(VacancyStatus next, String why, Instant now) {
        if (!status.canBecome(next)) {
            throw new BusinessException("vacancy.status.not");
        }
        status = next;
        statusSince = now;
        statusWhy = why;
    }

    VacancyForm toForm() {
        VacancyForm form = new VacancyForm();
        form.setFormKey(formKey);
        form.setEmployerId(employerId);
        form.setTitle(title);
        form.setOccupationCode(occupationCode);
        form.setDescription(description);
        form.setMunicipalityCode(municipalityCode);
        form.setAddress(address);
        form.setModality(modality);
        form.setOpenings(openings);
        form.setStartsOn(startsOn);
        form.setClosesOn(closesOn);
        form.setPayAmount(payAmount);
        form.setPayPeriod(payPeriod);
        form.setHoursPerWeek(hoursPerWeek);
        form.setSchedule(schedule);
        form.setWordingWhy(wordingWhy);
        form.setRequirements(
                requirementFacts().stream().map(RequirementForm::new).toList());
        return form;
    }

    JobOffer toOffer() {
        return new JobOffer(
                title,
                occupationCode,
                modality,
                address,
                municipalityCode,
                startsOn,
                payAmount,
                payPeriod,
                hoursPerWeek,
                schedule);
    }

    VacancyFacts toFacts() {
        return new VacancyFacts(
                getId(),
                employerId,
                title,
                occupationCode,
                municipalityCode,
                startsOn,
                payAmount,
                payPeriod,
                hoursPerWeek,
                schedule,
                status,
                openings,
                requirementFacts());
    }

    List<RequirementFact> requirementFacts() {
        return requirements.stream().map(Requirement::toFact).toList();
    }

    long getEmployerId() {
        return employerId;
    }

    String getTitle() {
        return title;
    }

    String getStatusWhy() {
        return statusWhy;
    }

    VacancyStatus getStatus() {
        return status;
    }

    Instant getStatusSince() {
        return statusSince;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    long getCreatedBy() {
        return createdBy;
    }
}
