package org.vinculo.humansecurity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why she came, what protects her, from where, through where and where to: choices only, all optional. */
public class MigrationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Set<MigrationCause> causes = EnumSet.noneOf(MigrationCause.class);

    @NotNull
    private Set<ProtectiveFactor> protections = EnumSet.noneOf(ProtectiveFactor.class);

    @Pattern(regexp = "[A-Z]{2}")
    private String origin;

    @NotNull
    @Size(max = 15)
    private List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> transit = new ArrayList<>();

    private Destination destination;

    private ReturnOutlook outlook;

    public Set<MigrationCause> getCauses() {
        return causes;
    }

    public void setCauses(Set<MigrationCause> causes) {
        this.causes = causes;
    }

    public Set<ProtectiveFactor> getProtections() {
        return protections;
    }

    public void setProtections(Set<ProtectiveFactor> protections) {
        this.protections = protections;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin == null || origin.isBlank() ? null : origin;
    }

    public List<String> getTransit() {
        return transit;
    }

    public void setTransit(List<String> transit) {
        this.transit = transit == null ? new ArrayList<>() : transit;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public ReturnOutlook getOutlook() {
        return outlook;
    }

    public void setOutlook(ReturnOutlook outlook) {
        this.outlook = outlook;
    }
}
