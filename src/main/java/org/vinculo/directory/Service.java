package org.vinculo.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.vinculo.kernel.BaseEntity;

/** Something an agency does for people (HSDS: service), and for whom: ages, papers it asks for, languages it speaks. */
@Entity
@Table(name = "service")
public class Service extends BaseEntity {

    private static final String BETWEEN_CODES = ",";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String name;

    @Enumerated(EnumType.STRING)
    private ServiceCategory category;

    private String description;
    private String requirements;
    private String schedule;

    /** ISO 639-3 codes with commas between. */
    private String languages;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Column(name = "maximum_age")
    private Integer maximumAge;

    private boolean active = true;

    protected Service() {}

    Service(Agency agency, ServiceForm form) {
        this.agency = agency;
        change(form);
    }

    void change(ServiceForm form) {
        name = form.getName();
        category = form.getCategory();
        description = form.getDescription();
        requirements = form.getRequirements();
        schedule = form.getSchedule();
        languages = join(form.getLanguages());
        minimumAge = form.getMinimumAge();
        maximumAge = form.getMaximumAge();
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    ServiceForm form() {
        ServiceForm form = new ServiceForm();
        form.setName(name);
        form.setCategory(category);
        form.setDescription(description);
        form.setRequirements(requirements);
        form.setSchedule(schedule);
        form.setLanguages(languageCodes(languages));
        form.setMinimumAge(minimumAge);
        form.setMaximumAge(maximumAge);
        return form;
    }

    /** The codes in a stored text. */
    static List<String> languageCodes(String stored) {
        return stored == null || stored.isBlank()
                ? List.of()
                : Arrays.stream(stored.split(BETWEEN_CODES)).map(String::strip).toList();
    }

    private static String join(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : String.join(BETWEEN_CODES, codes);
    }

    public Agency getAgency() {
        return agency;
    }

    public String getName() {
        return name;
    }

    public ServiceCategory getCategory() {
        return category;
    }

    public boolean isActive() {
        return active;
    }
}
