package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/** People as lists: those one accompanies, those a name finds, those who may be the one about to be registered. */
@Stateless
@DenyAll
public class PeopleService {

    private static final int MOST_DUPLICATES = 8;
    private static final int MOST_COMPARED = 60;

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonSearch search;

    @Inject
    private AccountNames accounts;

    @Inject
    private Guardians guardians;

    @Inject
    private SiteTime time;

    /** A page of people in a handful of queries, however many rows it has. */
    @RolesAllowed(Permission.PERSON_READ)
    public Page<PersonRow> list(PersonFilter filter, PageRequest page) {
        PersonAccess.Viewer viewer = access.viewer();
        if (!filter.hasWords()) {
            return new Page<>(rows(repository.lines(filter, viewer, page)), repository.count(filter, viewer));
        }
        Page<Long> found = search.find(filter, viewer, page);
        return new Page<>(rows(repository.lines(found.rows(), viewer)), found.total(), found.complete());
    }

    private List<PersonRow> rows(List<PersonLine> lines) {
        Map<Long, NextStep> next =
                repository.nextSteps(lines.stream().map(PersonLine::id).toList());
        Map<Long, String> names = names(lines);
        return lines.stream()
                .map(line -> PersonRow.of(
                        line,
                        line.caseworkerId() == null ? "" : names.getOrDefault(line.caseworkerId(), ""),
                        next.get(line.id())))
                .toList();
    }

    private Map<Long, String> names(List<PersonLine> lines) {
        Set<Long> ids = lines.stream()
                .map(PersonLine::caseworkerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    /** What these people are called, those left out whom she may not see. */
    @RolesAllowed(Permission.PERSON_READ)
    public Map<Long, String> names(Collection<Long> people) {
        return repository.lines(List.copyOf(people), access.viewer()).stream()
                .collect(Collectors.toMap(PersonLine::id, PersonLine::usedName));
    }

    /** Who accompanies people at a site: whom a person can be handed to. */
    @RolesAllowed(Permission.PERSON_READ)
    public Map<Long, String> caseworkers(Long siteId) {
        Set<Long> ids = new LinkedHashSet<>(accounts.caseworkers(siteId));
        ids.addAll(accounts.coordinators(siteId));
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    /**
     * Those who may be the same person, the likeliest first, whoever accompanies them: people move between sites.
     *
     * @param documentNumber a number seen on her papers, or null
     * @param except a person's own number when she is only changed, or null
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public List<DuplicateRow> duplicates(PersonForm form, String documentNumber, Long except) {
        LocalDate today = time.today(form.getSiteId());
        String number = asWritten(documentNumber);
        PersonSketch sketch = form.sketch(today).withDocuments(number == null ? Set.of() : Set.of(number));
        return repository.people(near(sketch, except)).stream()
                .map(person -> row(person, compare(sketch, person, number), today))
                .filter(row -> !row.reasons().isEmpty())
                .sorted(Comparator.comparingInt(DuplicateRow::weight).reversed())
                .limit(MOST_DUPLICATES)
                .toList();
    }

    /** As {@link StayForm} stores it. */
    private static String asWritten(String number) {
        return number == null || number.isBlank() ? null : number.strip().toUpperCase(Locale.ROOT);
    }

    private DuplicateCheck.Likeness compare(PersonSketch sketch, Person person, String number) {
        Set<String> numbers = number == null ? Set.of() : Set.copyOf(repository.documentNumbers(person.getId()));
        DuplicateCheck.Likeness likeness =
                DuplicateCheck.compare(sketch, person.sketch().withDocuments(numbers));
        return likeness.isWorthAsking() ? likeness : new DuplicateCheck.Likeness(Set.of(), 0);
    }

    private Set<Long> near(PersonSketch sketch, Long except) {
        Set<Long> ids = new LinkedHashSet<>(search.alike(sketch.names(), MOST_COMPARED));
        sketch.phones().forEach(phone -> ids.addAll(repository.withPhoneEnding(DuplicateCheck.tail(phone))));
        sketch.documents().forEach(number -> ids.addAll(repository.withDocument(number)));
        ids.remove(except);
        return ids;
    }

    /** A file she may not see tells only that it exists and where, so that she can ask a coordinator. */
    private DuplicateRow row(Person person, DuplicateCheck.Likeness likeness, LocalDate today) {
        boolean open = access.viewer().sees(person.accessFacts());
        if (!open && person.getCompany().isProtected()) {
            String ask = likeness.reasons().isEmpty() ? null : guardians.responsible(person.getId());
            return new DuplicateRow(
                    person.getId(), null, null, null, null, null, hidden(likeness), likeness.weight(), ask);
        }
        return new DuplicateRow(
                person.getId(),
                person.getReference(),
                open ? person.getUsedName() : null,
                open ? person.getDocumentName() : null,
                person.getSiteId(),
                open ? person.getBirth().ageOn(today) : null,
                open ? likeness.reasons() : hidden(likeness),
                likeness.weight(),
                null);
    }

    private static Set<DuplicateCheck.Reason> hidden(DuplicateCheck.Likeness likeness) {
        return likeness.reasons().isEmpty() ? Set.of() : Set.of(DuplicateCheck.Reason.HIDDEN);
    }
}
