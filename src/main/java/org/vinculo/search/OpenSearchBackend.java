package org.vinculo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.vinculo.settings.Setting;

/**
 * OpenSearch, which several servers share. A query that one of its shards does not answer fails, so no list is shorter without our
 * knowing; it checks its own files.
 *
 * @param uris one or more
 * @param user empty when nobody is asked
 * @param prefix what the names of all our indexes begin with
 */
record OpenSearchBackend(List<URI> uris, String user, String password, String prefix) implements Backend {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    static OpenSearchBackend bySettings() {
        return new OpenSearchBackend(
                Stream.of(Setting.SEARCH_URIS.text().split(","))
                        .map(uri -> URI.create(uri.strip()))
                        .toList(),
                Setting.SEARCH_USER.text(),
                Setting.SEARCH_PASSWORD.text(),
                Setting.SEARCH_PREFIX.text());
    }

    @Override
    public Generation make(String name, Set<Class<?>> documents) {
        return open(name, documents, "create");
    }

    @Override
    public Generation reopen(String name, Set<Class<?>> documents) {
        return isThere(name, documents) ? open(name, documents, "none") : null;
    }

    private Generation open(String name, Set<Class<?>> documents, String schema) {
        SearchMappingBuilder builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                .property("hibernate.search.schema_management.strategy", schema)
                .property("hibernate.search.backend.type", "elasticsearch")
                .property(
                        "hibernate.search.backend.uris",
                        uris.stream().map(URI::toString).toList())
                .property("hibernate.search.backend.layout.strategy", layout(name))
                .property("hibernate.search.backend.analysis.configurer", new OpenSearchAnalyzers())
                .property(
                        "hibernate.search.backend.schema_management.settings_file",
                        "org/vinculo/search/opensearch.json")
                // What was written is found when the drain says that it was written.
                .property("hibernate.search.indexing.plan.synchronization.strategy", "sync");
        if (!user.isEmpty()) {
            builder.property("hibernate.search.backend.username", user)
                    .property("hibernate.search.backend.password", password);
        }
        CloseableSearchMapping mapping = builder.build();
        return new Generation(name, mapping, new Seal() {
            @Override
            public boolean isIntact() {
                return true;
            }

            @Override
            public boolean isBroken() {
                return !isThere(name, documents);
            }
        });
    }

    private OpenSearchLayout layout(String name) {
        return new OpenSearchLayout(prefix + "-" + name + "-");
    }

    private boolean isThere(String name, Set<Class<?>> documents) {
        return documents.stream()
                .map(document -> document.getAnnotation(SearchEntity.class).name())
                .allMatch(kind -> call("HEAD", "/" + layout(name).createReadAlias(kind)) != null);
    }

    @Override
    public void keepOnly(Set<String> names) {
        String all = call("GET", "/_cat/indices/" + prefix + "-*?h=index");
        if (all == null) {
            return;
        }
        all.lines()
                .map(String::strip)
                .filter(index -> !index.isEmpty())
                .filter(index -> SearchIndex.isGeneration(index.substring(prefix.length() + 1)))
                .filter(index -> names.stream()
                        .noneMatch(name -> index.startsWith(layout(name).before())))
                .forEach(index -> call("DELETE", "/" + index));
    }

    /**
     * Asks the first server that answers.
     *
     * @return null when there is no such thing
     * @throws UncheckedIOException when none answers, or as it should not
     */
    private String call(String method, String path) {
        IOException last = null;
        for (URI uri : uris) {
            try {
                return call(method, uri.resolve(path));
            } catch (IOException e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new UncheckedIOException(last);
    }

    private String call(String method, URI uri) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).method(method, HttpRequest.BodyPublishers.noBody());
        if (!user.isEmpty()) {
            String credentials = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 404) {
            return null;
        }
        if (response.statusCode() != 200) {
            throw new IOException(uri.getPath() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
