package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.person.Company;
import org.vinculo.search.DocumentSource;
import org.vinculo.search.SearchOutbox;
import org.vinculo.search.ThingChanged;

/** Keeps the documents of those who look for work in step with their files. */
@ApplicationScoped
public class CandidateDocuments implements DocumentSource<CandidateDocument> {

    private static final String PERSON = "person";

    @Inject
    private CandidateRepository repository;

    @Inject
    private Catalog catalog;

    @Inject
    private SearchOutbox outbox;

    @Override
    public String kind() {
        return CandidateDocument.KIND;
    }

    @Override
    public Class<CandidateDocument> documentType() {
        return CandidateDocument.class;
    }

    @Override
    public CandidateDocument load(long id) {
        return load(List.of(id)).get(id);
    }

    @Override
    public Map<Long, CandidateDocument> load(Collection<Long> ids) {
        Map<Long, CandidateDocument> documents = new HashMap<>();
        Map<Long, Set<String>> vacancies = repository.vacancies(ids);
        for (Candidate person : repository.candidates(CandidateRepository.Scope.ALL, ids, 0)) {
            documents.put(
                    person.id(),
                    document(
                            person,
                            papers(person),
                            catalog.occupationTree(),
                            catalog.places(),
                            vacancies.getOrDefault(person.id(), Set.of())));
        }
        return documents;
    }

    private List<ConditionOfStay> papers(Candidate person) {
        String code = person.papers().conditionCode();
        return code == null ? List.of() : catalog.conditionRows(code);
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return repository.idsAfter(afterId, limit);
    }

    /** Whatever changes in somebody's file may change how she stands. */
    void follow(@Observes(during = TransactionPhase.IN_PROGRESS) ThingChanged event) {
        if (PERSON.equals(event.kind())) {
            changed(event.id());
        }
    }

    /** She was proposed, or what became of a proposal changed. */
    public void changed(long personId) {
        outbox.changed(CandidateDocument.KIND, personId);
    }

    static CandidateDocument document(
            Candidate person, List<ConditionOfStay> rows, OccupationTree tree, Places places, Set<String> vacancies) {
        Tokens words = Tokens.of(person.profile(), tree, places);
        Standing standing = Standing.of(person.papers(), rows);
        boolean permitted = rows.stream().anyMatch(row -> row.workWithPermit() != null);
        LocalDate end = person.papers().end(permitted && person.papers().workPermit());
        long adult = Standing.adultOn(person.birthDate(), person.birthPrecision());
        boolean any = standing.work().contains(Standing.ANY);
        LocalDate available = person.availableFrom();
        return new CandidateDocument(
                person.id(),
                person.id(),
                micros(person.underway().proposedAt()),
                words.of(Trait.OCCUPATION),
                words.of(Trait.SKILL),
                words.of(Trait.EXPERIENCE),
                words.of(Trait.EDUCATION),
                words.of(Trait.LANGUAGE),
                words.of(Trait.PLACE),
                words.of(Trait.SCHEDULE),
                Long.toString(person.siteId()),
                person.stage().isWorking() ? Set.of() : standing.work(),
                standing.states(),
                available == null ? standing.from() : Math.max(standing.from(), available.toEpochDay()),
                standing.until(),
                adult,
                person.company() == Company.UNKNOWN ? adult : 0,
                vacancies,
                Facet.words(person.profile(), person.underway(), any, tree),
                new CandidateText(person.profile(), end, !any).write());
    }

    private static long micros(Instant moment) {
        return moment == null ? 0 : moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    }
}
