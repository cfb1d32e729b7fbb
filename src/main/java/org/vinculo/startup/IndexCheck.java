package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vinculo.search.OutboxDrain;
import org.vinculo.search.SearchIndex;
import org.vinculo.settings.Setting;

/** Whether the index on this disk belongs to this database and this portal; if not, or if there is none, it is built anew. */
@ApplicationScoped
class IndexCheck {

    @Inject
    private SearchIndex index;

    @Inject
    private OutboxDrain drain;

    @Inject
    private SetupRepository installation;

    void run() {
        String stamp = installation.stamp() + ' ' + index.shape();
        Path file = Path.of(Setting.INDEX_DIR.text()).resolve("stamp");
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(stamp)) {
                index.clear();
                drain.rebuild();
                Files.createDirectories(file.getParent());
                Files.writeString(file, stamp);
            } else {
                drain.now();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
