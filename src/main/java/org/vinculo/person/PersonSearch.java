package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.search.Found;
import org.vinculo.search.SearchIndex;

/**
 * Finds people by any part of any of their names or document numbers. Accents, case and the order of the words do not matter, and
 * one slip in a word is forgiven; a slip inside a part of a word is forgiven only when nothing else is found.
 */
@ApplicationScoped
class PersonSearch {

    private static final int MOST_WORDS = 8;
    private static final int FUZZY_FROM = 4;

    @Inject
    private SearchIndex index;

    /** The numbers of those found, the nearest first, with how many there are. */
    Page<Long> find(PersonFilter filter, PersonAccess.Viewer viewer, PageRequest page) {
        Found<Page<Long>> found = index.ask(
                session -> {
                    Page<Long> near = find(session, filter, viewer, page, false);
                    return near.total() > 0 ? near : find(session, filter, viewer, page, true);
                },
                new Page<>(List.of(), 0));
        return new Page<>(found.answer().rows(), found.answer().total(), found.complete());
    }

    /** People with names like these, whoever may see them: for the check before registering. */
    List<Long> alike(List<String> names, int limit) {
        List<String> words = names.stream()
                .flatMap(PersonSearch::words)
                .distinct()
                .limit(MOST_WORDS * 2L)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return index.ask(
                        session -> session.search(PersonDocument.class)
                                .select(f -> f.id(Long.class))
                                .where(f -> f.bool().with(any -> words.forEach(word -> any.should(whole(f, word)))))
                                .fetchHits(limit),
                        List.<Long>of())
                .answer();
    }

    static Page<Long> find(
            SearchSession session, PersonFilter filter, PersonAccess.Viewer viewer, PageRequest page, boolean loose) {
        List<String> words = words(filter.getWords()).limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        var result = session.search(PersonDocument.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.bool().with(all -> {
                    words.forEach(word -> all.must(word(f, word, loose)));
                    narrow(f, all, filter, viewer);
                }))
                .fetch(page.first(), page.size());
        return new Page<>(result.hits(), result.total().hitCount());
    }

    private static void narrow(
            SearchPredicateFactory f,
            BooleanPredicateOptionsCollector<?, ?> all,
            PersonFilter filter,
            PersonAccess.Viewer viewer) {
        if (filter.getStage() != null) {
            all.filter(f.match().field("stage").matching(filter.getStage().name()));
        }
        if (filter.getSiteId() != null) {
            all.filter(f.match().field("siteId").matching(filter.getSiteId()));
        }
        if (filter.isMine()) {
            all.filter(f.match().field("caseworkerId").matching(viewer.accountId()));
        }
        if (!viewer.everything()) {
            all.filter(mayFind(f, viewer));
        }
    }

    /** The same rule as {@link PersonAccess}; the rows are checked again when they are read. */
    private static PredicateFinalStep mayFind(SearchPredicateFactory f, PersonAccess.Viewer viewer) {
        long site = viewer.siteId() == null ? -1 : viewer.siteId();
        var any = f.bool();
        any.should(f.and().with(open -> {
            open.add(f.match().field("guarded").matching(false));
            if (!viewer.all()) {
                open.add(f.match().field("siteId").matching(site));
            }
        }));
        any.should(f.and().with(guarded -> {
            guarded.add(f.match().field("guarded").matching(true));
            if (!viewer.protection()) {
                guarded.add(f.match().field("readers").matching(viewer.accountId()));
            }
        }));
        return any;
    }

    private static PredicateFinalStep word(SearchPredicateFactory f, String word, boolean loose) {
        var any =
                f.bool().should(whole(f, word)).should(f.match().field("parts").matching(word));
        if (word.codePointCount(0, word.length()) == 1) {
            any.should(f.wildcard().field("words").matching(word + "*"));
        }
        if (loose && word.length() >= FUZZY_FROM) {
            any.should(f.match().field("parts").matching(word).fuzzy(1, 1));
        }
        return any;
    }

    private static PredicateFinalStep whole(SearchPredicateFactory f, String word) {
        var any = f.bool().should(f.match().field("words").matching(word).boost(4));
        if (word.length() >= FUZZY_FROM) {
            any.should(f.match().field("words").matching(word).fuzzy(1).boost(2));
        }
        return any;
    }

    /** Words of letters and digits, folded as the index folds them. */
    static Stream<String> words(String typed) {
        return typed == null ? Stream.of() : DuplicateCheck.words(typed).stream();
    }
}
