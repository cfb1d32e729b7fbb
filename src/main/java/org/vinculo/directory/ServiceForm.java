package org.vinculo.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is typed about a service. */
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The column holds twenty codes of three letters with their commas. */
    private static final int MOST_LANGUAGES = 20;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    private ServiceCategory category;

    @Size(max = 2000)
    private String description;

    @Size(max = 1000)
    private String requirements;

    @Size(max = 200)
    private String schedule;

    @Size(max = MOST_LANGUAGES)
    private List<String> languages = new ArrayList<>();

    @Min(0)
    @Max(120)
    private Integer minimumAge;

    @Min(0)
    @Max(120)
    private Integer maximumAge;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ServiceCategory getCategory() {
        return category;
    }

    public void setCategory(ServiceCategory category) {
        this.category = category;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = new ArrayList<>(languages == null ? List.of() : languages);
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }

    public Integer getMaximumAge() {
        return maximumAge;
    }

    public void setMaximumAge(Integer maximumAge) {
        this.maximumAge = maximumAge;
    }
}
