package org.vinculo.search;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** One building of the whole index, open. */
record Generation(String name, CloseableSearchMapping mapping, Seal seal) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Generation.class.getName());

    /** Things of one kind as they are now; null for what is not to be found any more. */
    record Change(DocumentSource<?> source, Map<Long, Object> documents) {}

    /** Returns when all of it is kept and can be found. */
    void write(List<Change> changes) {
        try (SearchSession session = mapping.createSession()) {
            for (Change change : changes) {
                change.documents().forEach((id, document) -> {
                    if (document == null) {
                        session.indexingPlan().purge(change.source().documentType(), id, null);
                    } else {
                        session.indexingPlan().addOrUpdate(document);
                    }
                });
            }
        }
        seal.renew();
    }

    /** What it is kept in may be gone: then there is nothing to be closed in order. */
    @Override
    public void close() {
        try {
            mapping.close();
        } catch (SearchException e) {
            LOG.log(Level.INFO, "The index {0} could not be closed in order", name);
        }
    }
}
