package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where a change is noted for the index, in the transaction that makes it: nothing acknowledged can be missing later. */
@ApplicationScoped
public class SearchOutbox {

    @Inject
    private OutboxRepository repository;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Event<ThingChanged> things;

    @Inject
    private Clock clock;

    /**
     * Notes that a thing is new, changed or gone.
     *
     * @param kind the kind of its {@link DocumentSource}
     */
    public void changed(String kind, long id) {
        repository.add(kind, id, clock.instant());
        filled.fire(new OutboxFilled());
        things.fire(new ThingChanged(kind, id));
    }
}
