package org.vinculo.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.vinculo.catalog.StayDocument;

/** What is typed about a condition of stay. */
public class StayForm implements Serializable {

    private Long replacesId;

    @NotBlank
    private String conditionCode;

    private StayDocument documentKind;

    @Size(max = 40)
    private String documentNumber;

    private LocalDate issuedOn;

    private LocalDate expiresOn;

    private String stateCode;

    private boolean workPermit;

    private Long permitEmployerId;

    private String permitOccupationCode;

    private String permitMunicipalityCode;

    private LocalDate permitExpiresOn;

    /** The form as it opens over the current record, which may be missing. */
    static StayForm over(StayFacts current) {
        StayForm form = new StayForm();
        if (current != null) {
            form.replacesId = current.id();
            form.conditionCode = current.conditionCode();
            form.documentKind = current.documentKind();
            form.documentNumber = current.documentNumber();
            form.issuedOn = current.issuedOn();
            form.expiresOn = current.expiresOn();
            form.stateCode = current.stateCode();
            form.workPermit = current.workPermit();
            form.permitEmployerId = current.permitEmployerId();
            form.permitOccupationCode = current.permitOccupationCode();
            form.permitMunicipalityCode = current.permitMunicipalityCode();
            form.permitExpiresOn = current.permitExpiresOn();
        }
        return form;
    }

    /** Numbers of documents are compared as printed: capitals, nothing around them. */
    String documentNumberAsWritten() {
        return documentNumber == null || documentNumber.isBlank()
                ? null
                : documentNumber.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether saving would write what is already there: the second of two clicks. */
    boolean says(StayFacts current) {
        return current != null
                && Objects.equals(conditionCode, current.conditionCode())
                && documentKind == current.documentKind()
                && Objects.equals(documentNumberAsWritten(), current.documentNumber())
                && Objects.equals(issuedOn, current.issuedOn())
                && Objects.equals(expiresOn, current.expiresOn())
                && Objects.equals(stateCode, current.stateCode())
                && workPermit == current.workPermit()
                && (!workPermit || saysPermit(current));
    }

    private boolean saysPermit(StayFacts current) {
        return Objects.equals(permitEmployerId, current.permitEmployerId())
                && Objects.equals(permitOccupationCode, current.permitOccupationCode())
                && Objects.equals(permitMunicipalityCode, current.permitMunicipalityCode())
                && Objects.equals(permitExpiresOn, current.permitExpiresOn());
    }

    /** The record it was typed over, null when there was none. */
    public Long getReplacesId() {
        return replacesId;
    }

    public void setReplacesId(Long replacesId) {
        this.replacesId = replacesId;
    }

    public String getConditionCode() {
        return conditionCode;
    }

    public void setConditionCode(String conditionCode) {
        this.conditionCode = conditionCode;
    }

    public StayDocument getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(StayDocument documentKind) {
        this.documentKind = documentKind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getStateCode() {
        return stateCode;
    }

    public void setStateCode(String stateCode) {
        this.stateCode = stateCode;
    }

    public boolean isWorkPermit() {
        return workPermit;
    }

    public void setWorkPermit(boolean workPermit) {
        this.workPermit = workPermit;
    }

    public Long getPermitEmployerId() {
        return permitEmployerId;
    }

    public void setPermitEmployerId(Long permitEmployerId) {
        this.permitEmployerId = permitEmployerId;
    }

    public String getPermitOccupationCode() {
        return permitOccupationCode;
    }

    public void setPermitOccupationCode(String permitOccupationCode) {
        this.permitOccupationCode = permitOccupationCode;
    }

    public String getPermitMunicipalityCode() {
        return permitMunicipalityCode;
    }

    public void setPermitMunicipalityCode(String permitMunicipalityCode) {
        this.permitMunicipalityCode = permitMunicipalityCode;
    }

    public LocalDate getPermitExpiresOn() {
        return permitExpiresOn;
    }

    public void setPermitExpiresOn(LocalDate permitExpiresOn) {
        this.permitExpiresOn = permitExpiresOn;
    }
}
