package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vinculo.matching.Match;
import org.vinculo.matching.Matcher;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.search.ThingChanged;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/**
 * Her papers, or the day or place of the work, changed after she was proposed: whoever is still being considered is judged again
 * at once, and where what let her be proposed holds no longer, the colleague who accompanies her is told. Nothing is withdrawn
 * by itself: the papers may be corrected, the employer may wait.
 */
@ApplicationScoped
class EligibilityWatch {

    private static final String PERSON = "person";
    private static final String VACANCY = "vacancy";

    @Inject
    private CandidacyRepository repository;

    @Inject
    private Matcher matcher;

    @Inject
    private CandidacyNotes notes;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Tasks tasks;

    void changed(@Observes(during = TransactionPhase.IN_PROGRESS) ThingChanged event) {
        if (PERSON.equals(event.kind())) {
            repository.ofPerson(event.id(), CandidacyStatus.OPEN).forEach(each -> review(each, now(each)));
        } else if (VACANCY.equals(event.kind())) {
            List<Candidacy> open = repository.ofVacancy(event.id(), CandidacyStatus.OPEN);
            Map<Long, Match> matches = open.isEmpty()
                    ? Map.of()
                    : matcher.judge(open.stream().map(Candidacy::getPersonId).toList(), event.id());
            open.forEach(each -> review(each, matches.get(each.getPersonId())));
        }
    }

    /** How she stands today; null when she is not to be listed at all any more. */
    Match now(Candidacy candidacy) {
        return matcher.judge(candidacy.getPersonId(), candidacy.getVacancyId()).orElse(null);
    }

    private void review(Candidacy candidacy, Match now) {
        boolean told = tasks.countOpen(TaskKind.CANDIDACY_TO_REVIEW, candidacy.getId()) > 0;
        if (candidacy.stillHolds(now)) {
            tasks.close(TaskKind.CANDIDACY_TO_REVIEW, candidacy.getId());
        } else if (!told) {
            PersonHead person = people.head(candidacy.getPersonId());
            tasks.open(
                    TaskKind.CANDIDACY_TO_REVIEW,
                    notes.where(candidacy),
                    person.id(),
                    candidacy.getId(),
                    people.caseworker(person.id()),
                    siteTime.today(person.siteId()));
        }
    }
}
