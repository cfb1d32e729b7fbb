package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Reading;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.search.Found;
import org.vinculo.search.SearchIndex;

/** Finds vacancies by words; the nearest first. */
@ApplicationScoped
class VacancySearch {

    @Inject
    private SearchIndex index;

    @Inject
    private Catalog catalog;

    /**
     * Every word must be somewhere in the vacancy, in whatever number or gender it is written; one that means an occupation or a
     * skill may also be there by that, however it is called.
     */
    Page<Long> find(PageRequest request, VacancyFilter filter) {
        Reading reading = catalog.vocabulary().read(filter.words());
        if (reading.plain().isEmpty() && reading.meaningful().isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Found<Page<Long>> found =
                index.ask(session -> find(session, request, filter, reading), new Page<>(List.of(), 0));
        return new Page<>(found.answer().rows(), found.answer().total(), found.complete());
    }

    private static Page<Long> find(SearchSession session, PageRequest request, VacancyFilter filter, Reading reading) {
        SearchResult<Long> result = session.search(VacancyDocument.class)
                .select(f -> f.id(Long.class))
                .where((f, root) -> {
                    reading.meaningful().forEach(part -> root.add(concept(f, part)));
                    if (!reading.plain().isEmpty()) {
                        root.add(words(f, reading.plain()));
                    }
                    if (filter.status() != null) {
                        root.add(f.match()
                                .field("status")
                                .matching(filter.status().name()));
                    }
                    if (filter.employerId() != null) {
                        root.add(f.match().field("employerId").matching(filter.employerId()));
                    }
                })
                .fetch(request.first(), request.size());
        return new Page<>(List.copyOf(result.hits()), result.total().hitCount());
    }

    private static PredicateFinalStep concept(SearchPredicateFactory f, Reading.Part part) {
        return f.or(
                words(f, part.words()),
                f.terms().field("concepts").matchingAny(part.codes()).constantScore());
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, String words) {
        return f.simpleQueryString()
                .field("title")
                .boost(4)
                .field("occupation")
                .boost(3)
                .field("employer")
                .boost(2)
                .fields("place", "description")
                .matching(words)
                .defaultOperator(BooleanOperator.AND);
    }
}
