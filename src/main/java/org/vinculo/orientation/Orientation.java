package org.vinculo.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;

/** What features ask of the library: what is told today, and that it was told. R1, R10. */
@ApplicationScoped
public class Orientation {

    /** The portal's languages by the codes people's languages are stored with (ISO 639-3). */
    private static final Map<String, String> WRITTEN =
            Map.of("spa", "es", "eng", "en", "fra", "fr", "por", "pt", "hat", "ht");

    @Inject
    private EditionRepository repository;

    @Inject
    private Clock clock;

    /**
     * What is said about a subject on a day; empty while nothing about it is published.
     *
     * @param language {@code es} or {@code spa}; one the library does not write in gives the Spanish
     */
    public Optional<TopicContent> current(Subject subject, String language, LocalDate today) {
        return repository
                .in(subject, EditionStatus.PUBLISHED)
                .map(edition -> edition.content(written(language), today));
    }

    /** Those of the topics whose text should have been reviewed before this day. */
    public Set<Topic> overdue(Collection<Topic> topics, LocalDate today) {
        return topics.isEmpty()
                ? Set.of()
                : repository.published(topics).stream()
                        .filter(edition -> edition.facts(today).overdue())
                        .map(edition -> Topic.valueOf(edition.subject().name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /**
     * Refuses to count a topic as told from a text whose review is overdue, unless the worker says she confirmed it first.
     *
     * @throws BusinessException at the field {@code confirmed}, naming a topic
     */
    public void requireConfirmed(Collection<Topic> topics, LocalDate today, boolean confirmed) {
        Set<Topic> overdue = confirmed ? Set.of() : overdue(topics, today);
        if (!overdue.isEmpty()) {
            throw BusinessException.at(
                    "confirmed",
                    "orientation.overdue.refused",
                    overdue.iterator().next());
        }
    }

    /** That these topics are told now, with the editions in force; topics about which nothing is published are left out. */
    public List<Told> told(Collection<Topic> topics, String language, LocalDate today) {
        return topics.isEmpty()
                ? List.of()
                : repository.published(topics).stream()
                        .map(edition -> new Told(
                                Topic.valueOf(edition.subject().name()),
                                edition.getId(),
                                written(language),
                                edition.facts(today).overdue(),
                                clock.instant()))
                        .toList();
    }

    /** Keeps which edition of each topic was shown at an attention; where nothing was published there is none to keep. */
    public void shown(long attention, Collection<Told> told) {
        told.stream().filter(each -> each.edition() != null).forEach(each -> repository.shown(attention, each));
    }

    /** The number of the edition of each topic that was shown at an attention. */
    public Map<Topic, Long> shownAt(long attention) {
        return repository.shownAt(attention).entrySet().stream()
                .collect(Collectors.toMap(entry -> Topic.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    static String written(String language) {
        String code = language == null ? Edition.BINDING : WRITTEN.getOrDefault(language, language);
        return List.copyOf(WRITTEN.values()).contains(code) ? code : Edition.BINDING;
    }
}
