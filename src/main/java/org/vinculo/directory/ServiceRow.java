package org.vinculo.directory;

import java.util.List;
import org.vinculo.kernel.Row;

/** A line of the list of services. */
public record ServiceRow(
        Long id,
        String name,
        ServiceCategory category,
        String description,
        String requirements,
        String schedule,
        String storedLanguages,
        Integer minimumAge,
        Integer maximumAge,
        boolean active,
        Long agencyId,
        String agencyName,
        AgencyKind agencyKind,
        String municipalityCode)
        implements Row {

    public List<String> languages() {
        return Service.languageCodes(storedLanguages);
    }
}
