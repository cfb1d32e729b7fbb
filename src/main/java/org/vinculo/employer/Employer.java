package org.vinculo.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * A company, household or person that offers work. It is registered by staff, verified once somebody has seen that it exists, and
 * set aside (never deleted) when it should get no more candidates.
 */
@Entity
@Table(name = "employer")
class Employer extends BaseEntity {

    private String name;
    private String rfc;
    private String sector;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String address;

    @Enumerated(EnumType.STRING)
    private Cie cie;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Employer() {}

    Employer(EmployerForm form, Instant now) {
        createdAt = now;
        describe(form);
    }

    /** Takes what was typed. Another name or tax number makes it another employer, which nobody has verified yet. */
    void change(EmployerForm form) {
        String nameBefore = name;
        String rfcBefore = rfc;
        describe(form);
        if (!name.equals(nameBefore) || (rfcBefore != null && !rfcBefore.equals(rfc))) {
            verifiedOn = null;
        }
    }

    private void describe(EmployerForm form) {
        String tidy = Rfc.tidy(form.getRfc());
        if (tidy != null && !Rfc.isWellFormed(tidy)) {
            throw BusinessException.at("rfc", "employer.rfc.wrong");
        }
        name = form.getName().strip();
        rfc = tidy;
        sector = form.getSector();
        municipalityCode = form.getMunicipalityCode();
        address = form.getAddress();
        cie = form.getCie();
        contactName = form.getContactName();
        contactPhone = form.getContactPhone();
        contactEmail = form.getContactEmail();
    }

    void verify(LocalDate today) {
        if (verifiedOn != null) {
            throw new BusinessException("employer.verify.already");
        }
        verifiedOn = today;
    }

    void setAside() {
        if (!active) {
            throw new BusinessException("employer.aside.already");
        }
        active = false;
    }

    void takeBack() {
        if (active) {
            throw new BusinessException("employer.aside.not");
        }
        active = true;
    }

    EmployerForm toForm() {
        EmployerForm form = new EmployerForm();
        form.setName(name);
        form.setRfc(rfc);
        form.setSector(sector);
        form.setMunicipalityCode(municipalityCode);
        form.setAddress(address);
        form.setCie(cie);
        form.setContactName(contactName);
        form.setContactPhone(contactPhone);
        form.setContactEmail(contactEmail);
        return form;
    }

    EmployerPage toPage(String municipality) {
        return new EmployerPage(
                getId(),
                getVersion(),
                name,
                rfc,
                rfc == null || Rfc.digitFits(rfc),
                sector,
                municipality,
                address,
                cie,
                contactName,
                contactPhone,
                contactEmail,
                verifiedOn,
                active,
                createdAt);
    }

    String getName() {
        return name;
    }

    String getRfc() {
        return rfc;
    }

    LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    boolean isActive() {
        return active;
    }
}
