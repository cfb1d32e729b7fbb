package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;

/** What the pages of the texts show. */
@ApplicationScoped
class EditionDesk {

    @Inject
    private EditionRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private Sites sites;

    List<EditionRow> rows(List<Edition> found) {
        Set<Long> people = new HashSet<>();
        found.forEach(edition -> {
            people.addAll(edition.getAuthors());
            people.addAll(edition.getReviewers().values());
            if (edition.getPublishedBy() != null) {
                people.add(edition.getPublishedBy());
            }
        });
        Map<Long, String> names = people.isEmpty() ? Map.of() : accounts.names(people);
        Party now = Party.of(sites.head());
        return found.stream().map(edition -> row(edition, names, now)).toList();
    }

    private EditionRow row(Edition edition, Map<Long, String> names, Party now) {
        Map<String, Map<AgreementPart, String>> words = repository.words(edition.getId());
        return new EditionRow(
                edition.getId(),
                edition.getVersion(),
                edition.getKind(),
                edition.getNumber(),
                edition.getStatus(),
                Editions.missing(edition.getKind(), words.getOrDefault(Edition.BINDING, Map.of())),
                editions.languages(edition).stream()
                        .filter(language -> !Edition.BINDING.equals(language))
                        .map(language -> new EditionRow.Review(
                                language, names.get(edition.getReviewers().get(language))))
                        .toList(),
                edition.getAuthors().stream().map(names::get).sorted().toList(),
                edition.getAuthors().contains(user.accountId()),
                edition.getPublishedAt(),
                edition.getPublishedBy() == null ? null : names.get(edition.getPublishedBy()),
                edition.getEndedWhy(),
                edition.getStatus() == EditionStatus.PUBLISHED
                        && !edition.getParty().says(now));
    }
}
