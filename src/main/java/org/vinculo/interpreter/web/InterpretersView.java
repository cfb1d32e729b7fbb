package org.vinculo.interpreter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.interpreter.InterpreterRow;
import org.vinculo.interpreter.InterpreterService;
import org.vinculo.web.Labels;

/** The pool, with telephones. */
@Named
@RequestScoped
public class InterpretersView {

    @Inject
    private InterpreterService service;

    private List<InterpreterRow> rows;

    public List<InterpreterRow> getRows() {
        if (rows == null) {
            rows = service.all();
        }
        return rows;
    }

    public String languages(InterpreterRow row) {
        return row.languages().stream().map(Labels::language).collect(Collectors.joining(", "));
    }
}
