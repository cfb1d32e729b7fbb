package org.vinculo.interpreter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;

/** The pool, for the features that book from it; whoever asks has checked that the reader may book. */
@ApplicationScoped
public class InterpreterLookup {

    @Inject
    private InterpreterRepository repository;

    /** Everybody who can be booked, by name. */
    public List<InterpreterRow> bookable() {
        return repository.all().stream()
                .map(Interpreter::row)
                .filter(InterpreterRow::isBookable)
                .toList();
    }

    public Optional<InterpreterRow> find(Long id) {
        return id == null
                ? Optional.empty()
                : repository.all().stream()
                        .map(Interpreter::row)
                        .filter(row -> row.id().equals(id))
                        .findFirst();
    }

    /**
     * Holds her until the transaction ends, so that nobody else books her meanwhile.
     *
     * @throws BusinessException beside the field {@code interpreter} when she cannot be booked
     */
    public void hold(long id) {
        repository
                .locked(id)
                .orElseThrow(() -> BusinessException.at("interpreter", "interpreter.retired"))
                .requireBookable();
    }
}
