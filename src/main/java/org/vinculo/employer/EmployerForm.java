package org.vinculo.employer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What staff type about an employer. */
public class EmployerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Size(max = 13)
    private String rfc;

    @Size(max = 120)
    private String sector;

    @NotBlank
    private String municipalityCode;

    @Size(max = 300)
    private String address;

    @NotNull
    private Cie cie = Cie.UNKNOWN;

    @Size(max = 160)
    private String contactName;

    @Size(max = 40)
    private String contactPhone;

    @Email
    @Size(max = 160)
    private String contactEmail;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRfc() {
        return rfc;
    }

    public void setRfc(String rfc) {
        this.rfc = rfc;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
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

    public Cie getCie() {
        return cie;
    }

    public void setCie(Cie cie) {
        this.cie = cie;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
