package org.vinculo.agenda.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.interpreter.InterpreterRow;
import org.vinculo.web.Labels;

/** An interpreter in one line, for whoever chooses among them. */
final class InterpreterWords {

    private InterpreterWords() {}

    static String option(InterpreterRow row) {
        String languages = row.languages().stream().map(Labels::language).collect(Collectors.joining(", "));
        return Stream.of(row.name(), languages, Labels.label(row.gender()), row.hours())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
