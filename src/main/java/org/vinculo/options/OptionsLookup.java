package org.vinculo.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How a person stands with the questions about her stay and the sheet of costs, for other features; whoever asks may see her. */
@ApplicationScoped
public class OptionsLookup {

    @Inject
    private OptionsRepository repository;

    @Inject
    private OptionsDesk desk;

    public AskedFacts asked(long personId) {
        AnswersForm said = repository.answers(personId).map(StayAnswers::form).orElseGet(AnswersForm::new);
        Situation her = desk.situation(personId, said, desk.today(personId));
        return new AskedFacts(
                !said.isEmpty(),
                her.is(Fact.RETURN_FEAR, "YES") || her.is(Fact.RETURN_FEAR, "PREFERS_NOT"),
                her.is(Fact.VIOLENCE, "YES") || her.is(Fact.CRIME, "VICTIM") || her.is(Fact.CRIME, "WITNESS"),
                her.knows(Fact.FAMILY) && !her.is(Fact.FAMILY, "NONE"),
                her.is(Fact.TIME, "TWO_YEARS"));
    }

    /** Whether she was given a sheet of costs on this day or later. */
    public boolean hasSheetSince(long personId, LocalDate day) {
        return repository.sheets(personId).stream()
                .anyMatch(sheet -> !sheet.getMadeOn().isBefore(day));
    }
}
