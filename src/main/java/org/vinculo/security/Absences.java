package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is away on a day and who does the work meanwhile, for the features that give work to people. */
@ApplicationScoped
public class Absences {

    @Inject
    private AbsenceRepository repository;

    /** Those whose work is this colleague's today. */
    public List<Long> representedBy(long delegate, LocalDate day) {
        return repository.representedBy(delegate, day);
    }

    /** Everybody who is away on a day, with the colleague who does her work. */
    public Map<Long, Long> on(LocalDate day) {
        return repository.on(day).stream()
                .collect(Collectors.toMap(AbsenceRow::accountId, AbsenceRow::delegateId, (first, second) -> first));
    }
}
