package org.vinculo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSearch in a process of its own, on the loopback, with its data under {@code target/}. Only in the build's profile
 * "opensearch", which tells where its class path is written: it is not to meet ours.
 */
public final class OpenSearchServer {

    private static final String CLASS_PATH = "vinculo.opensearch.classpath";
    /** It takes no other. */
    private static final int FIRST_PORT = 9201;

    private static final int LAST_PORT = 9299;
    private static final int PATIENCE_SECONDS = 300;

    private static OpenSearchServer only;

    private final int port = Ports.free(FIRST_PORT, LAST_PORT);
    private final Path log;
    private final Process process;

    private OpenSearchServer(Path classPath, Path home) {
        LibertyRuntime.deleteAll(home);
        log = home.resolve("console.log");
        try {
            Files.createDirectories(home);
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Xmx1g",
                            "-classpath",
                            Files.readString(classPath).strip(),
                            "org.codelibs.opensearch.runner.OpenSearchRunner",
                            "-basePath",
                            home.toString(),
                            "-numOfNode",
                            "1",
                            "-baseHttpPort",
                            // It adds the number of the node.
                            Integer.toString(port - 1),
                            "-clusterName",
                            "test-" + port,
                            "-printOnFailure")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop-opensearch"));
    }

    /** Whether this build tests with it. */
    public static boolean isWanted() {
        return !System.getProperty(CLASS_PATH, "").isEmpty();
    }

    /** The running one, started if need be. */
    public static synchronized OpenSearchServer running() {
        if (only == null) {
            Path classPath = Path.of(System.getProperty(CLASS_PATH));
            OpenSearchServer started = new OpenSearchServer(
                    classPath,
                    classPath.resolveSibling(
                            "opensearch-" + ProcessHandle.current().pid()));
            started.await();
            only = started;
        }
        return only;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    private void await() {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (!process.isAlive()) {
                throw new LaunchException("OpenSearch ended while starting; its log: " + log);
            }
            if (answers()) {
                return;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted", e);
            }
        }
        throw new LaunchException("OpenSearch is not ready after " + PATIENCE_SECONDS + " s");
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address() + "/_cluster/health").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
