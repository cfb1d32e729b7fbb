package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;

/** Who is who, for other features' services; whoever asks has checked that the person may be seen. */
@ApplicationScoped
public class PersonLookup {

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private SiteTime time;

    public PersonHead head(long id) {
        return head(repository.find(id).orElseThrow(NotFoundException::new));
    }

    public PersonOrigin origin(long id) {
        Person person = repository.find(id).orElseThrow(NotFoundException::new);
        return new PersonOrigin(person.getNationalities(), person.isStateless(), person.getLetterLanguage());
    }

    /** The number of the person with this reference; whoever asks checks that she may see her. */
    public Optional<Long> byReference(String reference) {
        return reference == null
                ? Optional.empty()
                : repository.byReference(reference.strip().toUpperCase(Locale.ROOT));
    }

    /** Her name as her document has it, for what an authority reads; else the one she uses. */
    public String legalName(long id) {
        Person person = repository.find(id).orElseThrow(NotFoundException::new);
        return person.getDocumentName() == null ? person.getUsedName() : person.getDocumentName();
    }

    /** The language in which she wants what is written, one of the portal's. */
    public String letterLanguage(long id) {
        return repository.find(id).map(Person::getLetterLanguage).orElseThrow(NotFoundException::new);
    }

    /** What these people are called; a child alone has no name for who may not see her. */
    public Map<Long, String> names(Collection<Long> ids) {
        return repository.names(ids, access.anybody());
    }

    /** How many people each colleague accompanies who are still on their way; who has none is not in it. */
    public Map<Long, Long> caseloads() {
        return repository.caseloads();
    }

    /** The one who accompanies her, else the one who registered her: whose tasks about her are. */
    public long caseworker(long id) {
        Person person = repository.find(id).orElseThrow(NotFoundException::new);
        return person.getCaseworkerId() == null ? person.getRegisteredBy() : person.getCaseworkerId();
    }

    PersonHead head(Person person) {
        Age age = person.getBirth().ageOn(time.today(person.getSiteId()));
        return new PersonHead(
                person.getId(),
                person.getReference(),
                person.getUsedName(),
                person.getPronoun(),
                person.getSiteId(),
                person.getCaseworkerId(),
                person.getStage(),
                person.getCompany(),
                age,
                age.isMinor(person.getCompany()),
                person.getLanguages(),
                person.getInterpreterLanguage());
    }
}
