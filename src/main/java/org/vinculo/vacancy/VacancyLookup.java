package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What other features may know of a vacancy, for their services and background work: they decide who may see it. */
@ApplicationScoped
public class VacancyLookup {

    @Inject
    private VacancyRepository repository;

    /** @throws org.vinculo.kernel.NotFoundException when there is no such vacancy */
    public VacancyFacts facts(long id) {
        return repository.get(id).toFacts();
    }

    /** All that get candidates. */
    public List<VacancyFacts> published() {
        return repository.published().stream().map(Vacancy::toFacts).toList();
    }

    /** What an offer of employment for it has to name. */
    public JobOffer offer(long id) {
        return repository.get(id).toOffer();
    }

    public String title(long id) {
        return repository.get(id).getTitle();
    }

    public Map<Long, String> titles(Collection<Long> ids) {
        return repository.lines(ids).stream().collect(Collectors.toMap(VacancyLine::id, VacancyLine::title));
    }

    public List<Long> ofEmployer(long employerId) {
        return repository.ofEmployer(employerId);
    }
}
