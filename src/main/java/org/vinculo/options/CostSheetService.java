package org.vinculo.options;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/** The sheet a person takes home: her routes, by when, where, with what, and what each costs (R26, R27). */
@Stateless
@DenyAll
public class CostSheetService {

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
    private AccountNames accounts;

    @Inject
    private Clock clock;

    /**
     * Makes a sheet of the chosen routes and notes that she was given it.
     *
     * @param language one of the portal's five
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long give(long personId, @NotNull Set<StayOption> routes, @NotNull String language) {
        access.require(personId);
        StayAnswers answers = repository.answers(personId).orElse(null);
        LocalDate today = desk.today(personId);
        List<StayOption> offered = advice(personId, answers, today).routes().stream()
                .map(RouteAdvice::route)
                .toList();
        if (!offered.containsAll(routes)) {
            throw BusinessException.at("routes", "sheet.routes.other");
        }
        CostSheet sheet =
                repository.add(new CostSheet(personId, answers == null ? null : answers.getId(), routes, language)
                        .madeBy(trail.account(), today, clock.instant()));
        trail.given(sheet);
        return sheet.getId();
    }

    /** The sheet as it was on its day, in its language. */
    @RolesAllowed(Permission.PERSON_READ)
    public SheetPage sheet(long id) {
        CostSheet sheet = repository.sheet(id);
        access.require(sheet.getPersonId());
        StayAnswers answers = repository.answersById(sheet.getAnswersId()).orElse(null);
        OptionsDesk.Advice advice = advice(sheet.getPersonId(), answers, sheet.getMadeOn());
        List<RouteAdvice> chosen = advice.routes().stream()
                .filter(route -> sheet.routes().contains(route.route()))
                .toList();
        return new SheetPage(
                id,
                sheet.getPersonId(),
                advice.head().reference(),
                advice.head().usedName(),
                sheet.getLanguage(),
                sheet.getMadeOn(),
                accounts.name(sheet.getMadeBy()),
                desk.today(sheet.getPersonId()),
                advice.why(),
                costs.costs(chosen, sheet.getMadeOn(), Locale.forLanguageTag(sheet.getLanguage())));
    }

    private OptionsDesk.Advice advice(long personId, StayAnswers answers, LocalDate day) {
        return desk.advise(personId, answers == null ? new AnswersForm() : answers.form(), day);
    }
}
