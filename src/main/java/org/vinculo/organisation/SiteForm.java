package org.vinculo.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vinculo.kernel.BusinessException;

/** What is typed about a site. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull
    private String municipalityCode;

    @NotNull
    private String timeZone = "America/Mexico_City";

    @Size(max = 300)
    private String address;

    @Size(max = 40)
    private String phone;

    @Email
    @Size(max = 160)
    private String email;

    @Size(max = 1000)
    private String services;

    private List<String> languages = new ArrayList<>();
    private List<DayHours> week;

    /** A new site begins with the days and hours most offices keep. */
    public SiteForm() {
        week = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayHours(
                        day,
                        day.getValue() <= DayOfWeek.FRIDAY.getValue()
                                ? List.of(new Opening(day, MORNING, EVENING))
                                : List.of()))
                .toList();
    }

    SiteForm(List<DayHours> week) {
        this.week = week;
    }

    /** @throws BusinessException when the zone is unknown or the site would never open */
    List<Opening> openings() {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw BusinessException.at("timeZone", "organisation.zone.unknown");
        }
        List<Opening> openings =
                week.stream().flatMap(day -> day.openings().stream()).toList();
        if (openings.isEmpty()) {
            throw new BusinessException("organisation.hours.none");
        }
        return openings;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMunicipalityCode() {
        return municipalityCode;
    }

    public void setMunicipalityCode(String municipalityCode) {
        this.municipalityCode = municipalityCode;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public List<DayHours> getWeek() {
        return week;
    }
}
