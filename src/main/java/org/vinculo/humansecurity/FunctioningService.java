package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.security.Permission;

/** The six questions of the Washington Group Short Set. Voluntary: not saying is an answer to each. */
@Stateless
@DenyAll
public class FunctioningService {

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

    /** The form as it opens: what she answered before, today. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public FunctioningForm form(long personId) {
        PersonHead her = access.require(personId);
        FunctioningForm form = new FunctioningForm();
        form.setAnsweredOn(time.today(her.siteId()));
        repository.functioning(personId).map(FunctioningAnswers::read).ifPresent(former -> {
            form.setAnsweredBy(former.answeredBy());
            form.setAnswers(former.answers());
        });
        return form;
    }

    /** Takes the place of what she answered before, which is kept. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void answer(long personId, @NotNull @Valid FunctioningForm form) {
        PersonHead her = access.require(personId);
        repository.lockPerson(personId);
        FunctioningAnswers answers = new FunctioningAnswers(personId, form, time.today(her.siteId()))
                .recorded(access.account(), clock.instant());
        repository.functioning(personId).ifPresent(former -> former.replace(clock.instant()));
        trail.functioning(repository.add(answers));
    }
}
