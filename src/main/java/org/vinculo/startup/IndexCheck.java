package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.search.OutboxDrain;
import org.vinculo.search.SearchIndex;

/** Whether the index on this disk belongs to this database and this portal; if not, or if there is none, it is built anew. */
@ApplicationScoped
class IndexCheck {

    @Inject
    private SearchIndex index;

    @Inject
    private OutboxDrain drain;

    @Inject
    private SetupRepository installation;

    /** Also when the database is another one of a sudden: the end of a demonstration. */
    void run() {
        index.belongTo(installation.stamp());
        drain.start();
    }
}
