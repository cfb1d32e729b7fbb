package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vinculo.behalf.Mark;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.Answer;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.person.ProfileFacts;
import org.vinculo.person.ProfileLookup;
import org.vinculo.person.StayFacts;
import org.vinculo.person.StayLookup;
import org.vinculo.vacancy.VacancyLookup;
import org.vinculo.web.Labels;

/** Makes the card an employer sees; staff see the same one before they propose. */
@ApplicationScoped
class CandidateCards {

    @Inject
    private PersonLookup people;

    @Inject
    private ProfileLookup profiles;

    @Inject
    private StayLookup stays;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime siteTime;

    @Inject
    private OnBehalf onBehalf;

    CandidateCard preview(long personId, long vacancyId, Answer answer) {
        return card(personId, vacancyId, answer, null, List.of());
    }

    CandidateCard of(Candidacy candidacy) {
        return card(
                candidacy.getPersonId(),
                candidacy.getVacancyId(),
                candidacy.getEligibility(),
                candidacy,
                marks(candidacy));
    }

    private List<Mark> marks(Candidacy candidacy) {
        return onBehalf.of(CandidacySteps.SUBJECT, candidacy.getId()).stream()
                .map(Mark::forEmployer)
                .toList();
    }

    private CandidateCard card(long personId, long vacancyId, Answer answer, Candidacy candidacy, List<Mark> marks) {
        PersonHead head = people.head(personId);
        if (head.isProtected()) {
            throw new NotFoundException();
        }
        ProfileFacts profile = profiles.of(personId).orElseThrow(NotFoundException::new);
        StayFacts stay = stays.current(personId).orElse(null);
        return new CandidateCard(
                candidacy == null ? null : candidacy.getId(),
                head.usedName(),
                vacancies.title(vacancyId),
                occupations(profile),
                skills(profile),
                languages(head),
                profile.experienceYears(),
                profile.education(),
                profile.schedule(),
                profile.hoursPerWeek(),
                profile.availableFrom(),
                until(stay),
                states(stay, siteTime.today(head.siteId())),
                answer == Answer.NEEDS_PERMIT && (stay == null || !stay.workPermit()),
                candidacy == null ? null : candidacy.getStatus(),
                candidacy == null ? null : candidacy.getStatusSince(),
                candidacy == null ? null : candidacy.getInterviewAt(),
                candidacy == null ? null : candidacy.getInterviewNote(),
                marks);
    }

    private List<CandidateCard.Experience> occupations(ProfileFacts profile) {
        return profile.occupations().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new CandidateCard.Experience(catalog.occupation(each.getKey()), each.getValue()))
                .toList();
    }

    private List<CandidateCard.Skill> skills(ProfileFacts profile) {
        return profile.skills().entrySet().stream()
                .map(each -> new CandidateCard.Skill(catalog.skill(each.getKey()), each.getValue()))
                .toList();
    }

    private List<CandidateCard.Language> languages(PersonHead head) {
        return new TreeMap<>(head.languages())
                .entrySet().stream()
                        .map(each -> new CandidateCard.Language(language(each.getKey()), each.getValue()))
                        .toList();
    }

    /** The catalogue names the languages of the region; others have their usual name. */
    private String language(String code) {
        String name = catalog.language(code);
        return name.equals(code) ? Labels.language(code) : name;
    }

    /** The earlier of what the document and the permit say. */
    private static LocalDate until(StayFacts stay) {
        if (stay == null) {
            return null;
        }
        LocalDate permit = stay.workPermit() ? stay.permitExpiresOn() : null;
        if (permit == null || stay.expiresOn() == null) {
            return permit == null ? stay.expiresOn() : permit;
        }
        return permit.isBefore(stay.expiresOn()) ? permit : stay.expiresOn();
    }

    private List<String> states(StayFacts stay, LocalDate today) {
        ConditionOfStay condition = stay == null ? null : catalog.condition(stay.conditionCode(), today);
        if (condition == null) {
            return List.of();
        }
        if (condition.boundToDocumentState()) {
            return stay.stateCode() == null ? List.of() : List.of(catalog.state(stay.stateCode()));
        }
        return condition.states().stream().sorted().map(catalog::state).toList();
    }
}
