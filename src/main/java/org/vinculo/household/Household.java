package org.vinculo.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/** People who belong together, and what they share. */
@Entity
@Table(name = "household")
public class Household extends BaseEntity {

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String phones;

    @Enumerated(EnumType.STRING)
    private Arrival arrival;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Household() {}

    Household(Instant now) {
        createdAt = now;
    }

    void share(SharedForm form) {
        municipalityCode = form.getMunicipalityCode();
        phones = form.getPhones();
        arrival = form.getArrival();
    }

    SharedForm shared() {
        SharedForm form = new SharedForm();
        form.setMunicipalityCode(municipalityCode);
        form.setPhones(phones);
        form.setArrival(arrival);
        return form;
    }
}
