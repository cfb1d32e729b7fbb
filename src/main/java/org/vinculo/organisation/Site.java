package org.vinculo.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private @Size(max = 160) String email;

    private @Size(max = 1000) String services;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "site_language", joinColumns = @JoinColumn(name = "site_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "site_opening", joinColumns = @JoinColumn(name = "site_id"))
    private Set<Opening> openings = new HashSet<>();

    protected Site() {}

    public Site(String name, String municipalityCode, ZoneId timeZone) {
        this.name = name;
        this.municipalityCode = municipalityCode;
        this.timeZone = timeZone.getId();
    }

    Site(SiteForm form) {
        change(form);
    }

    void change(SiteForm form) {
        List<Opening> hours = form.openings();
        name = form.getName();
        municipalityCode = form.getMunicipalityCode();
        timeZone = form.getTimeZone();
        address = form.getAddress();
        phone = form.getPhone();
        email = form.getEmail();
        services = form.getServices();
        languages.clear();
        languages.addAll(form.getLanguages());
        openings.clear();
        openings.addAll(hours);
    }

    SiteForm form() {
        SiteForm form = new SiteForm(Arrays.stream(DayOfWeek.values())
                .map(day -> new DayHours(day, on(day)))
                .toList());
        form.setName(name);
        form.setMunicipalityCode(municipalityCode);
        form.setTimeZone(timeZone);
        form.setAddress(address);
        form.setPhone(phone);
        form.setEmail(email);
        form.setServices(services);
        form.setLanguages(languages.stream().sorted().toList());
        return form;
    }

    private List<Opening> on(DayOfWeek day) {
        return openings.stream()
                .filter(opening -> opening.day() == day)
                .sorted(Comparator.comparing(Opening::opens))
                .toList();
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
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
