package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.kernel.PageRequest;

@ApplicationScoped
class PersonRepository {

    private static final String LINE =
            "select new org.vinculo.person.PersonLine(p.id, p.reference, p.usedName, p.documentName,"
                    + " p.stage, p.stageSince, p.siteId, p.caseworkerId, p.company) from Person p ";

    /** The rule of {@link PersonAccess} for lists. */
    private static final String VISIBLE = "((p.company not in :guarded and (:all = true or p.siteId = :site))"
            + " or (p.company in :guarded and (:protection = true or p.keeperId = :account)))";

    private static final List<Company> GUARDED = List.of(Company.UNACCOMPANIED, Company.SEPARATED);

    private static final Map<String, String> SORTS = Map.of(
            "usedName", "p.usedName",
            "reference", "p.id",
            "stage", "p.stage",
            "stageSince", "p.stageSince");

    /** The number of a bank account finds nobody. */
    private static final String NO_ACCOUNT = " and p.kind <> org.vinculo.person.PaperKind.BANK_ACCOUNT";

    @PersistenceContext
    private EntityManager em;

    Person add(Person person) {
        em.persist(person);
        em.flush();
        person.number();
        return person;
    }

    void add(TimelineEntry entry) {
        em.persist(entry);
    }

    Optional<Long> byReference(String reference) {
        return em.createQuery("select p.id from Person p where p.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The lines about something that was filed under another person go with it. */
    void refile(long from, long to, TimelineKind kind, long subject) {
        em.createQuery("update TimelineEntry e set e.personId = :to where e.personId = :from and e.kind = :kind"
                        + " and e.subjectId = :subject")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** How many people each colleague accompanies who are still on their way. */
    Map<Long, Long> caseloads() {
        return em.createQuery(
                        "select p.caseworkerId, count(p) from Person p where p.caseworkerId is not null"
                                + " and p.stage not in :ended group by p.caseworkerId",
                        Object[].class)
                .setParameter("ended", List.of(Stage.CLOSED, Stage.ABANDONED))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whose tasks are somebody's: the people she accompanies, and those she registered whom nobody accompanies. */
    List<Person> accompaniedBy(long account) {
        return em.createQuery(
                        "select p from Person p where p.caseworkerId = :account"
                                + " or (p.caseworkerId is null and p.registeredBy = :account)",
                        Person.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** What was saved from this form before: the second of two clicks. */
    Optional<Long> savedFrom(String formKey) {
        return em.createQuery("select p.id from Person p where p.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    Optional<PersonAccess.Facts> accessFacts(long id) {
        return em.createQuery(
                        "select new org.vinculo.person.PersonAccess.Facts(p.id, p.siteId, p.company, p.keeperId)"
                                + " from Person p where p.id = :id",
                        PersonAccess.Facts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<PersonLine> lines(PersonFilter filter, PersonAccess.Viewer viewer, PageRequest page) {
        String sort = page.sort() == null ? null : SORTS.get(page.sort());
        String order = sort == null ? "p.registeredAt desc" : sort + (page.ascending() ? " asc" : " desc");
        return narrowed(LINE + where(filter) + " order by " + order + ", p.id desc", PersonLine.class, filter, viewer)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(PersonFilter filter, PersonAccess.Viewer viewer) {
        return narrowed("select count(p) from Person p " + where(filter), Long.class, filter, viewer)
                .getSingleResult();
    }

    /** Those of these people she may see, in the order they were found. */
    List<PersonLine> lines(List<Long> ids, PersonAccess.Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonLine> found = seen(
                        em.createQuery(LINE + "where " + VISIBLE + " and p.id in :ids", PersonLine.class), viewer)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PersonLine::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static String where(PersonFilter filter) {
        return "where " + VISIBLE
                + (filter.getStage() == null ? "" : " and p.stage = :stage")
                + (filter.getSiteId() == null ? "" : " and p.siteId = :onlySite")
                + (filter.isMine() ? " and p.caseworkerId = :account" : "");
    }

    private <T> TypedQuery<T> narrowed(String jpql, Class<T> type, PersonFilter filter, PersonAccess.Viewer viewer) {
        TypedQuery<T> query = seen(em.createQuery(jpql, type), viewer);
        if (filter.getStage() != null) {
            query.setParameter("stage", filter.getStage());
        }
        if (filter.getSiteId() != null) {
            query.setParameter("onlySite", filter.getSiteId());
        }
        return query;
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, PersonAccess.Viewer viewer) {
        return query.setParameter("all", viewer.all())
                .setParameter("site", viewer.siteId() == null ? -1L : viewer.siteId())
                .setParameter("guarded", GUARDED)
                .setParameter("protection", viewer.protection())
                .setParameter("account", viewer.accountId());
    }

    /** The earliest open next step of each of these people, in one query. */
    Map<Long, NextStep> nextSteps(Collection<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new org.vinculo.person.NextStep(t.personId, t.what, t.dueOn) from Task t"
                                + " where t.personId in :people and t.kind = org.vinculo.task.TaskKind.NEXT_STEP"
                                + " and t.state = org.vinculo.task.Task.State.OPEN order by t.dueOn, t.id",
                        NextStep.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(NextStep::personId, Function.identity(), (first, later) -> first));
    }

    /** What these people are called, for lists that know only their numbers; children alone only for who may see them. */
    Map<Long, String> names(Collection<Long> people, PersonAccess.Viewer viewer) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.id, p.usedName from Person p where p.id in :people and (p.company not in :guarded"
                                + " or :protection = true or p.keeperId = :account)",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("guarded", GUARDED)
                .setParameter("protection", viewer.protection())
                .setParameter("account", viewer.accountId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<TimelineRow> timeline(long person, TimelineKind kind, int first, int size) {
        var query = em.createQuery(
                        "select new org.vinculo.person.TimelineRow(e.id, e.at, e.kind, e.verb, e.subjectId, e.actor, e.detail)"
                                + " from TimelineEntry e where e.personId = :person"
                                + (kind == null ? "" : " and e.kind = :kind") + " order by e.at desc, e.id desc",
                        TimelineRow.class)
                .setParameter("person", person);
        return (kind == null ? query : query.setParameter("kind", kind))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Which kinds of things happened with her at all. */
    List<TimelineKind> timelineKinds(long person) {
        return em.createQuery(
                        "select distinct e.kind from TimelineEntry e where e.personId = :person", TimelineKind.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** People with one of these telephones, by its last digits. */
    List<Long> withPhoneEnding(String tail) {
        return em.createQuery("select h.person.id from Phone h where h.number like :tail", Long.class)
                .setParameter("tail", "%" + tail)
                .setMaxResults(20)
                .getResultList();
    }

    List<Long> withDocument(String number) {
        return both(
                numbers("select s.personId from Stay s where s.documentNumber = :of", Long.class, number),
                numbers("select p.personId from Paper p where p.number = :of" + NO_ACCOUNT, Long.class, number));
    }

    /** Numbers of all documents she has or had. */
    List<String> documentNumbers(long person) {
        return both(
                numbers(
                        "select s.documentNumber from Stay s where s.personId = :of and s.documentNumber is not null",
                        String.class,
                        person),
                numbers(
                        "select p.number from Paper p where p.personId = :of and p.number is not null" + NO_ACCOUNT,
                        String.class,
                        person));
    }

    private <T> List<T> numbers(String jpql, Class<T> type, Object of) {
        return em.createQuery(jpql, type)
                .setParameter("of", of)
                .setMaxResults(100)
                .getResultList();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    List<Person> people(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Person p left join fetch p.phones where p.id in :ids",
                                Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select p.id from Person p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
