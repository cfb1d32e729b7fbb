package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@ApplicationScoped
class SurveyRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** The marks given since a month began, question by question. */
    List<SurveyTally> tallies(LocalDate month) {
        return Stream.of(SurveyQuestion.values())
                .flatMap(question -> tallies(question, month))
                .toList();
    }

    private Stream<SurveyTally> tallies(SurveyQuestion question, LocalDate month) {
        // The name of the field is that of the constant.
        String mark = "a." + question.name().toLowerCase(Locale.ROOT);
        return em.createQuery(
                        "select a.siteId, " + mark + ", count(a) from SurveyAnswer a where a.givenMonth >= :month and "
                                + mark + " is not null group by a.siteId, " + mark,
                        Object[].class)
                .setParameter("month", month)
                .getResultStream()
                .map(row -> new SurveyTally((Long) row[0], question, (SurveyMark) row[1], (Long) row[2]));
    }

    List<SurveyLine> lines(LocalDate month) {
        return em.createQuery(
                        "select l from SurveyLine l where l.givenMonth >= :month order by l.siteId, l.id",
                        SurveyLine.class)
                .setParameter("month", month)
                .getResultList();
    }
}
