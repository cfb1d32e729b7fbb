package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.security.Permission;

/** The seven dimensions of human security at the beginning, at the end and ninety days later (R5): an instrument of our own. */
@Stateless
@DenyAll
public class AssessmentService {

    @Inject
    private SecurityRepository repository;

    @Inject
    private SecurityAccess access;

    @Inject
    private SecurityTrail trail;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** The form as it opens: today, at the first moment that is still missing. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public AssessmentForm form(long personId) {
        AssessmentForm form = new AssessmentForm();
        form.setAssessedOn(time.today(access.require(personId).siteId()));
        form.setMoment(moments(personId).stream().findFirst().orElse(null));
        return form;
    }

    /** The next moment one may record: each once, and one after the other. None when all three are there. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public List<AssessmentMoment> moments(long personId) {
        access.require(personId);
        Map<AssessmentMoment, Assessment> live = live(personId);
        return Arrays.stream(AssessmentMoment.values())
                .filter(moment -> !live.containsKey(moment))
                .limit(1)
                .toList();
    }

    /** @throws BusinessException when this moment was recorded already, or the one before it was not */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void record(long personId, @NotNull @Valid AssessmentForm form) {
        PersonHead her = access.require(personId);
        repository.lockPerson(personId);
        Map<AssessmentMoment, Assessment> live = live(personId);
        if (live.containsKey(form.getMoment())) {
            throw BusinessException.at("moment", "humanSecurity.levels.already");
        }
        Optional<AssessmentMoment> before = before(form.getMoment());
        if (before.isPresent() && !live.containsKey(before.get())) {
            throw BusinessException.at("moment", "humanSecurity.levels.former");
        }
        Assessment assessment = new Assessment(
                        personId, form, before.map(live::get).orElse(null), time.today(her.siteId()))
                .recorded(access.account(), clock.instant());
        trail.assessed(repository.add(assessment), "record");
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long assessmentId, @Size(max = 400) String why) {
        Assessment assessment = repository.assessment(assessmentId);
        access.require(assessment.getPersonId());
        assessment.annul(why, access.account(), clock.instant());
        trail.assessed(assessment, "annul");
    }

    private static Optional<AssessmentMoment> before(AssessmentMoment moment) {
        return moment.ordinal() == 0 ? Optional.empty() : Optional.of(AssessmentMoment.values()[moment.ordinal() - 1]);
    }

    private Map<AssessmentMoment, Assessment> live(long personId) {
        return repository.assessments(personId).stream()
                .filter(Assessment::isLive)
                .collect(Collectors.toMap(Assessment::getMoment, Function.identity()));
    }
}
