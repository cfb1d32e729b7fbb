package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.agenda.Visitor;
import org.vinculo.agenda.VisitorName;
import org.vinculo.agenda.Visitors;
import org.vinculo.kernel.NotFoundException;

/** People as those who have appointments. */
@ApplicationScoped
class PersonVisitors implements Visitors {

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private PersonRepository repository;

    @Inject
    private VisitorRepository visitors;

    @Inject
    private Timeline timeline;

    @Override
    public void require(long personId) {
        access.require(personId);
    }

    @Override
    public Optional<Long> visible(String reference) {
        return people.byReference(reference).filter(access::sees);
    }

    @Override
    public Visitor visitor(long personId) {
        Person person = repository.find(personId).orElseThrow(NotFoundException::new);
        PersonHead head = people.head(person);
        String spoken = head.languages().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Visitor(
                personId,
                head.reference(),
                head.usedName(),
                head.siteId(),
                head.minor(),
                head.company().isProtected(),
                spoken,
                head.interpreterLanguage(),
                person.getLetterLanguage(),
                people.caseworker(personId));
    }

    @Override
    public Map<Long, VisitorName> names(Collection<Long> ids) {
        return visitors.known(ids).stream()
                .collect(Collectors.toMap(
                        known -> known.facts().id(),
                        known -> new VisitorName(
                                known.reference(),
                                known.usedName(),
                                access.sees(known.facts()),
                                known.facts().company().isProtected())));
    }

    @Override
    public Map<Long, String> references(Collection<Long> ids) {
        return visitors.known(ids).stream()
                .collect(Collectors.toMap(known -> known.facts().id(), VisitorRepository.Known::reference));
    }

    @Override
    public void note(long personId, String verb, long appointmentId) {
        timeline.note(personId, TimelineKind.APPOINTMENT, verb, appointmentId, null);
    }
}
