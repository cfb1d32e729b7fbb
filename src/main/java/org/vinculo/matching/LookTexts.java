package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Schedule;
import org.vinculo.vacancy.RequirementWords;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** The words of a way to look at a list, and of how far somebody's proposals have come, in the reader's language. For use in EL. */
@Named("lookTexts")
@ApplicationScoped
public class LookTexts {

    @Inject
    private Catalog catalog;

    @Inject
    private RequirementWords requirements;

    @Inject
    private Messages messages;

    /** What a word of a facet stands for. */
    public String name(Facet.Count count) {
        return name(count.facet(), count.code());
    }

    /** The same from the word alone, with the facet before it; empty when it is none. */
    public String name(String word) {
        return Facet.ofWord(word)
                .map(facet -> Labels.label(facet) + ": "
                        + name(facet, word.substring(facet.name().length() + 1)))
                .orElse("");
    }

    private String name(Facet facet, String code) {
        return switch (facet) {
            case OCCUPATION -> catalog.occupation(code);
            case SKILL -> catalog.skill(code);
            case LANGUAGE -> catalog.language(code);
            case STATE -> catalog.state(code);
            case PLACE -> catalog.municipality(code);
            case SCHEDULE -> step(Schedule.values(), code);
            case ANSWER -> step(Answer.values(), code);
            case PROPOSED -> step(Underway.Proposed.values(), code);
        };
    }

    /** What a vacancy asks for, in one line. */
    public String asked(Wanted wanted) {
        return requirements.sentence(wanted.asked());
    }

    /** A code that was typed into an address may be none. */
    private static String step(Enum<?>[] values, String code) {
        for (Enum<?> value : values) {
            if (value.name().equals(code)) {
                return Labels.label(value);
            }
        }
        return code;
    }

    /** How her proposals stand, in short sentences; none when there is nothing to know. */
    public List<String> underway(Ranked person) {
        Underway course = person.underway();
        List<String> told = new ArrayList<>();
        if (course.here() != null) {
            told.add(messages.text("matching.underway.here", messages.text("enum.CandidacyStatus." + course.here())));
        }
        if (course.jobs() > 0) {
            told.add(messages.text("matching.underway.jobs", course.jobs()));
        }
        if (course.interviews() > 0) {
            told.add(messages.text("matching.underway.interviews", course.interviews()));
        }
        if (course.open() > course.interviews()) {
            told.add(messages.text("matching.underway.open", course.open() - course.interviews()));
        }
        return told;
    }
}
