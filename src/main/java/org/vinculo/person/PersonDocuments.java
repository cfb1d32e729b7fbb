package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vinculo.search.DocumentSource;

/** Lets people be found by name and document number. */
@ApplicationScoped
class PersonDocuments implements DocumentSource<PersonDocument> {

    @Inject
    private PersonRepository repository;

    @Override
    public String kind() {
        return PersonDocument.KIND;
    }

    @Override
    public Class<PersonDocument> documentType() {
        return PersonDocument.class;
    }

    @Override
    public PersonDocument load(long id) {
        return repository
                .find(id)
                .map(person -> document(person, repository.documentNumbers(id)))
                .orElse(null);
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return repository.idsAfter(afterId, limit);
    }

    static PersonDocument document(Person person, List<String> numbers) {
        List<String> words = Stream.concat(
                        Stream.of(
                                person.getUsedName(),
                                person.getDocumentName(),
                                person.getOtherNames(),
                                person.getReference()),
                        numbers.stream().flatMap(number -> Stream.of(number, number.replaceAll("[^\\p{L}\\p{N}]", ""))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Long> readers = Stream.ofNullable(person.getKeeperId()).toList();
        return new PersonDocument(
                person.getId(),
                words,
                words,
                person.getSiteId(),
                person.getStage().name(),
                person.getCompany().isProtected(),
                person.getCaseworkerId(),
                readers);
    }
}
