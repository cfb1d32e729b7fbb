package org.vinculo.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

    @Size(max = 160)
    private String witness;

    @Size(max = 160)
    private String interpreter;

    private boolean granted = true;

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

    /** Her answer to a purpose itself. */
    static ConsentForm answer(Purpose purpose, boolean granted, ConsentForm how) {
        ConsentForm form = new ConsentForm();
        form.purpose = purpose;
        form.granted = granted;
        form.method = how.method;
        form.givenOn = how.givenOn;
        form.witness = how.witness;
        form.interpreter = how.interpreter;
        return form;
    }

    public boolean isGranted() {
        return granted;
    }

    /** Who heard it, when it was said and not signed. */
    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
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
