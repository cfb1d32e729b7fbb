package org.vinculo.household;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a family shares, typed once. */
public class SharedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 5)
    private String municipalityCode;

    @Size(max = 160)
    private String phones;

    private Arrival arrival;

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public String getPhones() {
        return phones;
    }

    public void setPhones(String phones) {
        this.phones = phones;
    }

    public Arrival getArrival() {
        return arrival;
    }

    public void setArrival(Arrival arrival) {
        this.arrival = arrival;
    }
}
