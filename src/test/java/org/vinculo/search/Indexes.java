package org.vinculo.search;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.vinculo.launch.OpenSearchServer;

/** An index for tests without the portal: Lucene, or in the build's profile "opensearch" a real OpenSearch. */
public final class Indexes {

    private Indexes() {}

    public static boolean onOpenSearch() {
        return OpenSearchServer.isWanted();
    }

    public static SearchIndex open(Path folder, Class<?>... documents) {
        return SearchIndex.over(backend(folder), Set.of(documents));
    }

    static Backend backend(Path folder) {
        return onOpenSearch() ? openSearch() : new LuceneBackend(folder);
    }

    private static Backend openSearch() {
        // A name of its own for each: tests do not meet in one index.
        String prefix = "test" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new OpenSearchBackend(
                List.of(URI.create(OpenSearchServer.running().address())), "", "", prefix);
    }
}
