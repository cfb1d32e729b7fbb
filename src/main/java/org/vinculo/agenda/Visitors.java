package org.vinculo.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people who have appointments, as the feature that keeps them knows them: this package lies below it. */
public interface Visitors {

    /** Throws {@link org.vinculo.kernel.NotFoundException} when whoever asks may not see this person. */
    void require(long personId);

    /** A person whoever asks may see, by the reference of her file. */
    Optional<Long> visible(String reference);

    /** Whoever asks has checked that she may see her, or is a job. */
    Visitor visitor(long personId);

    /** How those of a list are called, and which of them whoever asks may see. */
    Map<Long, VisitorName> names(Collection<Long> people);

    /** The references of these people, which say nothing to a stranger. */
    Map<Long, String> references(Collection<Long> people);

    /** Writes a line in the person's timeline. */
    void note(long personId, String verb, long appointmentId);
}
