package org.vinculo.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.security.AccountNames;
import org.vinculo.web.LocaleHolder;

/** Puts together what the pages of the library show. */
@ApplicationScoped
class LibraryDesk {

    @Inject
    private EditionRepository repository;

    @Inject
    private AccountNames accounts;

    @Inject
    private LocaleHolder locale;

    List<LibraryLine> lines(long account, LocalDate today) {
        Map<String, List<EditionRepository.Head>> heads =
                repository.heads().stream().collect(Collectors.groupingBy(EditionRepository.Head::subject));
        Map<String, Integer> read = repository.lastRead(account);
        return Subject.all()
                .map(subject ->
                        line(subject, heads.getOrDefault(subject.name(), List.of()), read.get(subject.name()), today))
                .toList();
    }

    private LibraryLine line(Subject subject, List<EditionRepository.Head> heads, Integer read, LocalDate today) {
        List<EditionRepository.Head> published = heads.stream()
                .filter(head -> head.status() == EditionStatus.PUBLISHED)
                .toList();
        Integer draft = heads.stream()
                .filter(head -> head.status() == EditionStatus.DRAFT)
                .map(EditionRepository.Head::number)
                .findFirst()
                .orElse(null);
        if (published.isEmpty()) {
            return new LibraryLine(subject, null, null, null, false, List.of(), draft, LibraryLine.Reading.READ);
        }
        EditionRepository.Head any = published.get(0);
        return new LibraryLine(
                subject,
                title(published),
                any.number(),
                any.nextReview(),
                any.nextReview().isBefore(today),
                open(published),
                draft,
                reading(read, any.number()));
    }

    private static LibraryLine.Reading reading(Integer read, int number) {
        if (read == null) {
            return LibraryLine.Reading.NEW;
        }
        return read == number ? LibraryLine.Reading.READ : LibraryLine.Reading.CHANGED;
    }

    String title(Collection<EditionRepository.Head> languages) {
        return Stream.of(locale.getTag(), Edition.BINDING)
                .flatMap(
                        tag -> languages.stream().filter(head -> head.language().equals(tag)))
                .map(EditionRepository.Head::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static List<String> open(List<EditionRepository.Head> languages) {
        return LocaleHolder.LANGUAGES.stream()
                .filter(tag ->
                        languages.stream().noneMatch(head -> head.language().equals(tag) && head.reviewer() != null))
                .toList();
    }

    LibraryPage page(Subject subject, long account, LocalDate today) {
        List<Edition> editions = repository.of(subject);
        Integer lastRead = repository.lastRead(account).get(subject.name());
        Edition now = in(editions, EditionStatus.PUBLISHED);
        List<TextChange> changes = new ArrayList<>();
        if (now != null && lastRead != null && lastRead != now.getNumber()) {
            editions.stream()
                    .filter(edition -> edition.getNumber() == lastRead)
                    .findFirst()
                    .ifPresent(old -> changes.addAll(TextChange.between(old, now, locale.getTag())));
        }
        return new LibraryPage(
                subject,
                now == null ? null : now.content(locale.getTag(), today),
                lastRead,
                changes,
                now == null ? null : now.form(Edition.BINDING).getChangeNote(),
                rows(editions),
                in(editions, EditionStatus.DRAFT) != null);
    }

    private static Edition in(List<Edition> editions, EditionStatus status) {
        return editions.stream()
                .filter(edition -> edition.getStatus() == status)
                .findFirst()
                .orElse(null);
    }

    EditionPage edition(Edition edition, long account, LocalDate today) {
        List<TextChange> changes = repository.of(edition.subject()).stream()
                .filter(other -> other.getNumber() < edition.getNumber())
                .max(Comparator.comparing(Edition::getNumber))
                .map(before -> TextChange.between(before, edition, Edition.BINDING))
                .orElse(List.of());
        return new EditionPage(
                edition.subject(),
                rows(List.of(edition)).get(0),
                edition.facts(today),
                edition.words().stream()
                        .sorted(Comparator.comparing(text -> LocaleHolder.LANGUAGES.indexOf(text.language())))
                        .toList(),
                changes,
                accounts.names(edition.getAuthors()).values().stream().sorted().toList(),
                edition.wrote(account));
    }

    private List<EditionRow> rows(List<Edition> editions) {
        Map<Long, String> names = accounts.names(editions.stream()
                .flatMap(edition -> Stream.of(edition.getPublishedBy(), edition.getEndedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return editions.stream()
                .map(edition -> edition.row(name(names, edition.getPublishedBy()), name(names, edition.getEndedBy())))
                .toList();
    }

    /** What came with the portal was published by nobody. */
    private static String name(Map<Long, String> names, Long account) {
        return account == null ? null : names.get(account);
    }
}
