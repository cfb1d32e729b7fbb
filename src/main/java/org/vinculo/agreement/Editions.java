package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vinculo.organisation.Sites;
import org.vinculo.web.LocaleHolder;

/** Documents as they are read, for other features; texts are no secret. */
@ApplicationScoped
public class Editions {

    @Inject
    private EditionRepository repository;

    @Inject
    private Sites sites;

    /** The number of the edition people get now; none before the first was published. */
    public Optional<Long> current(AgreementKind kind) {
        return repository.published(kind).map(Edition::getId);
    }

    /** What people get now, in this language, or in Spanish where it lacks a part. */
    public Optional<AgreementDocument> document(AgreementKind kind, String language) {
        return repository.published(kind).map(edition -> document(edition, language));
    }

    public AgreementDocument document(long editionId, String language) {
        return document(repository.get(editionId), language);
    }

    AgreementDocument document(Edition edition, String language) {
        Map<String, Map<AgreementPart, String>> words = repository.words(edition.getId());
        String read = isWhole(edition.getKind(), words.get(language)) ? language : Edition.BINDING;
        Party party = edition.getParty() == null ? Party.of(sites.head()) : edition.getParty();
        Map<AgreementPart, String> texts = words.getOrDefault(read, Map.of());
        return new AgreementDocument(
                edition.getId(),
                edition.getKind(),
                edition.getNumber(),
                edition.getStatus(),
                read,
                edition.isReviewed(read),
                edition.getPublishedAt(),
                edition.getKind().parts().stream()
                        .filter(texts::containsKey)
                        .map(part -> new AgreementDocument.Section(part, party.fill(texts.get(part))))
                        .toList());
    }

    /** The languages in which nothing is missing, Spanish first. */
    List<String> languages(Edition edition) {
        Map<String, Map<AgreementPart, String>> words = repository.words(edition.getId());
        return LocaleHolder.LANGUAGES.stream()
                .filter(language -> isWhole(edition.getKind(), words.get(language)))
                .toList();
    }

    static boolean isWhole(AgreementKind kind, Map<AgreementPart, String> texts) {
        return texts != null && missing(kind, texts).isEmpty();
    }

    /** The mandatory parts these words lack. */
    static List<AgreementPart> missing(AgreementKind kind, Map<AgreementPart, String> texts) {
        return kind.parts().stream().filter(part -> !part.isIn(texts.get(part))).toList();
    }
}
