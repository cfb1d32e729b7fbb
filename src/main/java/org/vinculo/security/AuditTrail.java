package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes what was done, in the transaction that does it: it is there exactly when the change is. */
@ApplicationScoped
public class AuditTrail {

    private static final int STATE_LENGTH = 400;
    private static final int WHY_LENGTH = 1000;

    @Inject
    private TrailRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * @param subject the kind of thing, for instance {@code Vacancy}
     * @param verb what was done
     * @param from the state before, or null
     * @param to the state after, or null
     * @param why the reason given, or null; nothing confidential: coordinators read it
     */
    public void record(String subject, Long id, String verb, Object from, Object to, String why) {
        write(user.accountId(), user.name(), subject, id, verb, from, to, why);
    }

    /** The same for work nobody asked for: the actor is the name of the job. */
    public void recordBy(String actor, String subject, Long id, String verb, Object from, Object to, String why) {
        write(null, actor, subject, id, verb, from, to, why);
    }

    private void write(
            Long account, String actor, String subject, Long id, String verb, Object from, Object to, String why) {
        repository.add(new AuditEntry(clock.instant(), account, actor, subject, id, verb)
                .change(cut(from, STATE_LENGTH), cut(to, STATE_LENGTH), cut(why, WHY_LENGTH)));
    }

    private static String cut(Object value, int length) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.length() <= length ? text : text.substring(0, length);
    }
}
