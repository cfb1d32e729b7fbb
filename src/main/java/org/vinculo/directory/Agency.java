package org.vinculo.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/**
 * A public or private body that people are referred to (HSDS: organization). It leaves the directory by
 * {@link #retire()} and is never deleted: its referrals remember it.
 */
@Entity
@Table(name = "agency")
public class Agency extends BaseEntity {

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String address;
    private String phone;
    private String email;
    private String url;
    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Agency() {}

    Agency(AgencyForm form, Instant now) {
        createdAt = now;
        change(form);
    }

    void change(AgencyForm form) {
        name = form.getName();
        kind = form.getKind();
        municipalityCode = form.getMunicipalityCode();
        address = form.getAddress();
        phone = form.getPhone();
        email = form.getEmail();
        url = form.getUrl();
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    AgencyForm form() {
        AgencyForm form = new AgencyForm();
        form.setName(name);
        form.setKind(kind);
        form.setMunicipalityCode(municipalityCode);
        form.setAddress(address);
        form.setPhone(phone);
        form.setEmail(email);
        form.setUrl(url);
        return form;
    }

    public String getName() {
        return name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
