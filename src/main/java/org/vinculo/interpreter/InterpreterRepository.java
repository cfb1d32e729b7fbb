package org.vinculo.interpreter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class InterpreterRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Interpreter interpreter) {
        em.persist(interpreter);
        em.flush();
    }

    Interpreter get(long id) {
        return Optional.ofNullable(em.find(Interpreter.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Two who book her at once wait for each other here. */
    Optional<Interpreter> locked(long id) {
        return Optional.ofNullable(em.find(Interpreter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Languages are in a table of their own: the version moves with them, too. */
    void touch(Interpreter interpreter) {
        em.lock(interpreter, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Interpreter> all() {
        return em.createQuery(
                        "select distinct i from Interpreter i left join fetch i.languages order by i.name, i.id",
                        Interpreter.class)
                .getResultList();
    }
}
