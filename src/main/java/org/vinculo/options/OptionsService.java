package org.vinculo.options;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.Permission;
import org.vinculo.web.LocaleHolder;

/** Routes of stay worth asking about for one person (R32): orientation and no legal advice; she decides and files herself. */
@Stateless
@DenyAll
public class OptionsService {

    @Inject
    private OptionsRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private OptionsDesk desk;

    @Inject
    private CostDesk costs;

    @Inject
    private OptionsTrail trail;

    @Inject
    private Clock clock;

    /** @param locale the language of the names of fees */
    @RolesAllowed(Permission.PERSON_READ)
    public OptionsRead read(long personId, @NotNull Locale locale) {
        access.require(personId);
        LocalDate today = desk.today(personId);
        Optional<StayAnswers> answers = repository.answers(personId);
        OptionsDesk.Advice advice =
                desk.advise(personId, answers.map(StayAnswers::form).orElseGet(AnswersForm::new), today);
        List<SheetRow> sheets = repository.sheets(personId).stream()
                .map(sheet -> new SheetRow(sheet.getId(), sheet.getMadeOn(), sheet.getLanguage(), sheet.routes()))
                .toList();
        return new OptionsRead(
                answers.map(StayAnswers::getRecordedAt).orElse(null),
                advice.why(),
                HumanFirst.hidesRoutes(advice.why()),
                costs.costs(advice.routes(), today, locale),
                List.copyOf(advice.open()),
                sheets,
                language(personId));
    }

    private String language(long personId) {
        String language = desk.origin(personId).letterLanguage();
        return LocaleHolder.LANGUAGES.contains(language) ? language : LocaleHolder.LANGUAGES.get(0);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public AnswersForm form(long personId) {
        access.require(personId);
        return repository.answers(personId).map(StayAnswers::form).orElseGet(AnswersForm::new);
    }

    /**
     * Keeps what she answered in the place of what she answered before, which is kept too. The same answers change nothing.
     *
     * @throws StaleVersionException when somebody recorded others since the form was opened
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void answer(long personId, @NotNull @Valid AnswersForm form) {
        access.require(personId);
        repository.lockPerson(personId);
        Optional<StayAnswers> former = repository.answers(personId);
        if (former.isPresent() && form.says(former.get().form())) {
            return;
        }
        if (!Objects.equals(form.getReplacesId(), former.map(StayAnswers::getId).orElse(null))) {
            throw new StaleVersionException();
        }
        StayAnswers answers = new StayAnswers(personId, form, desk.today(personId), trail.account(), clock.instant());
        former.ifPresent(old -> old.replace(clock.instant()));
        trail.answered(personId, repository.add(answers));
    }
}
