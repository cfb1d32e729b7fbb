package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.employer.EmployerRenamed;
import org.vinculo.search.DocumentSource;
import org.vinculo.search.SearchOutbox;

/** Makes vacancies findable, whatever their status: staff look for ended ones, too. */
@ApplicationScoped
public class VacancySource implements DocumentSource<VacancyDocument> {

    @Inject
    private VacancyRepository repository;

    @Inject
    private EmployerLookup employers;

    @Inject
    private Catalog catalog;

    @Inject
    private SearchOutbox outbox;

    @Override
    public String kind() {
        return VacancyLedger.KIND;
    }

    @Override
    public Class<VacancyDocument> documentType() {
        return VacancyDocument.class;
    }

    @Override
    public VacancyDocument load(long id) {
        return repository.find(id).map(this::document).orElse(null);
    }

    private VacancyDocument document(Vacancy vacancy) {
        VacancyForm form = vacancy.toForm();
        return new VacancyDocument(
                vacancy.getId(),
                form.getTitle(),
                catalog.occupationTitles(form.getOccupationCode()),
                form.getDescription(),
                form.getAddress(),
                employers.name(vacancy.getEmployerId()),
                form.concepts(),
                vacancy.getStatus().name(),
                vacancy.getEmployerId());
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return repository.idsAfter(afterId, limit);
    }

    /** The documents carry the employer's name. */
    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) EmployerRenamed event) {
        repository.ofEmployer(event.employerId()).forEach(id -> outbox.changed(VacancyLedger.KIND, id));
    }
}
