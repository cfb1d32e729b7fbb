package org.vinculo.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.stream.Stream;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.StaleVersionException;

/**
 * What an exception means, whatever it is wrapped in: the container wraps a refusal, an optimistic lock and a violated constraint
 * each in its own way. One look through all causes serves pages and REST.
 */
public final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    public static Optional<BusinessException> refusal(Throwable thrown) {
        return find(thrown, BusinessException.class);
    }

    public static Optional<ConstraintViolationException> violation(Throwable thrown) {
        return find(thrown, ConstraintViolationException.class);
    }

    public static boolean staleVersion(Throwable thrown) {
        return chain(thrown).anyMatch(t -> t instanceof StaleVersionException || t instanceof OptimisticLockException);
    }

    /** Not there, or not hers: both look the same from outside. */
    public static boolean hidden(Throwable thrown) {
        return chain(thrown)
                .anyMatch(t -> t instanceof NotFoundException
                        || t instanceof EJBAccessException
                        || t instanceof AccessLocalException);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(DEEPEST);
    }
}
