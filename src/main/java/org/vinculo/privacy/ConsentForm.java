package org.vinculo.privacy;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed when a person agrees to something. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Purpose purpose;

    private Long employerId;
    private Long agencyId;

    @NotNull
    private ConsentMethod method;

    @NotNull
    private LocalDate givenOn;

    public static ConsentForm forEmployer(Long employerId) {
        ConsentForm form = new ConsentForm();
        form.purpose = Purpose.SHARE_PROFILE_WITH_EMPLOYER;
        form.employerId = employerId;
        return form;
    }

    public static ConsentForm forAgency(Long agencyId) {
        ConsentForm form = new ConsentForm();
        form.purpose = Purpose.REFER_TO_AGENCY;
        form.agencyId = agencyId;
        return form;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public void setEmployerId(Long employerId) {
        this.employerId = employerId;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }
}
