package org.vinculo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.vinculo.kernel.BaseEntity;

/** An office of the organisation. Its time zone decides what day it is for the people it accompanies. */
@Entity
@Table(name = "site")
public class Site extends BaseEntity {

    private @NotNull @Size(min = 1, max = 120) String name;

    @Column(name = "municipality_code")
    private @NotNull @Size(min = 5, max = 5) String municipalityCode;

    @Column(name = "time_zone")
    private @NotNull String timeZone;

    private @Size(max = 300) String address;

    private @Size(max = 40) String phone;

    private boolean active = true;

    protected Site() {}

    public Site(String name, String municipalityCode, ZoneId timeZone) {
        this.name = name;
        this.municipalityCode = municipalityCode;
        this.timeZone = timeZone.getId();
    }

    public String getName() {
        return name;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isActive() {
        return active;
    }
}
