package org.vinculo.matching;

import java.time.LocalDate;
import java.util.List;
import org.vinculo.search.Clause;
import org.vinculo.search.Hundredths;

/**
 * Who is asked for: the criteria and the offer, and whose people may be seen.
 *
 * @param start when the work would begin for her
 * @param today the day her age is reckoned on
 * @param site null for all sites
 */
record CandidateQuery(Criteria criteria, Job job, long vacancy, LocalDate start, LocalDate today, Long site) {

    /** Whose files the asker may see. */
    List<Clause> scope() {
        if (site == null) {
            return List.of();
        }
        return List.of(Clause.required("site", site.toString()));
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
