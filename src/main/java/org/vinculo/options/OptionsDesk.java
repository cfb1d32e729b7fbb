package org.vinculo.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.catalog.Normative;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.person.PersonOrigin;
import org.vinculo.person.StayLookup;

/** Puts a person's situation together and asks the rules; whoever calls has checked that she may be seen. */
@ApplicationScoped
class OptionsDesk {

    @Inject
    private OptionsRepository repository;

    @Inject
    private PersonLookup people;

    @Inject
    private StayLookup stays;

    @Inject
    private Normative normative;

    @Inject
    private SiteTime time;

    /**
     * @param why why somebody talks with her first
     * @param routes by deadline
     * @param open what nobody knows yet and may open another route
     */
    record Advice(PersonHead head, Set<HumanFirst> why, List<RouteAdvice> routes, Set<Fact> open) {}

    LocalDate today(long personId) {
        return time.today(people.head(personId).siteId());
    }

    PersonOrigin origin(long personId) {
        return people.origin(personId);
    }

    Situation situation(long personId, AnswersForm said, LocalDate day) {
        return situation(people.head(personId), said, day);
    }

    private Situation situation(PersonHead head, AnswersForm said, LocalDate day) {
        return Situation.of(
                head, people.origin(head.id()), stays.current(head.id()).orElse(null), said, day);
    }

    /** What can be said on a day, with the rules and the deadlines of that day. */
    Advice advise(long personId, AnswersForm said, LocalDate day) {
        PersonHead head = people.head(personId);
        Situation situation = situation(head, said, day);
        Set<HumanFirst> why = HumanFirst.of(situation, head.isCompanyToAsk());
        Advisor advisor =
                new Advisor(day, code -> normative.value(code, day).map(BigDecimal::intValue), normative::isHoliday);
        List<RuleFacts> rules =
                repository.rules().stream().map(RouteRule::facts).toList();
        return new Advice(head, why, advisor.advise(rules, situation, why), advisor.open(rules, situation));
    }
}
