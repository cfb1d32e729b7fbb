package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An occupation she has worked in, and for how long. */
@Embeddable
public class ProfileOccupation {

    @Column(name = "occupation_code")
    private String occupationCode;

    private Integer years;

    protected ProfileOccupation() {}

    ProfileOccupation(String occupationCode, Integer years) {
        this.occupationCode = occupationCode;
        this.years = years;
    }

    public String getOccupationCode() {
        return occupationCode;
    }

    public Integer getYears() {
        return years;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileOccupation that
                && Objects.equals(occupationCode, that.occupationCode)
                && Objects.equals(years, that.years);
    }

    @Override
    public int hashCode() {
        return Objects.hash(occupationCode, years);
    }
}
