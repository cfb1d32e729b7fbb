package org.vinculo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vinculo.search.Clause;
import org.vinculo.search.Hundredths;

/**
 * Who is asked for: the criteria and the offer, and whose people may be seen.
 *
 * @param start when the work would begin for her
 * @param today the day her age is reckoned on
 * @param site null for all sites
 * @param picks words of facets, all of which are asked for
 */
record CandidateQuery(
        Criteria criteria, Job job, long vacancy, LocalDate start, LocalDate today, Long site, Set<String> picks) {

    /** Whose files the asker may see, and to whom she narrowed her list. */
    List<Clause> scope() {
        Stream<Clause> own = site == null ? Stream.of() : Stream.of(Clause.required("site", site.toString()));
        return Stream.concat(own, picks.stream().map(word -> Clause.required("facets", word)))
                .toList();
    }

    /** Who may do this work where it is, as far as words say it; the days are asked for beside it. */
    List<Clause> eligible() {
        String offer = Standing.offer(job.employerId(), job.occupationCode(), job.municipalityCode());
        return List.of(
                Clause.required("work", Standing.ANY, offer),
                Clause.required("states", CandidateDocument.ALL, job.stateCode()));
    }

    /** Whoever has a candidacy here, whatever became of it, is not proposed again. */
    Clause proposed() {
        return Clause.required("vacancies", Long.toString(vacancy));
    }

    Hundredths scale() {
        return new Hundredths(criteria.base(), criteria.most());
    }
}
