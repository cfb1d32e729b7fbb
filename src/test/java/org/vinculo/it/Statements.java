package org.vinculo.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the portal asked of the database, read from the database's own log. */
final class Statements {

    private static final Pattern SELECT = Pattern.compile("^\\s*(?:\\d{6}\\s+[\\d:]+)?\\s*\\d+ Query\\s+select .*");

    /** What happens in any case, whoever asks for a page: the drain and the watch look for work every few seconds, the upkeep at itself. */
    private static final List<String> BACKGROUND = List.of(
            "search_outbox",
            "search_generation",
            "search_writer",
            "saved_search s join vacancy",
            "health",
            "@@",
            "/* state */",
            "ailment");

    private Statements() {}

    /** The database's arguments that make it write the log. */
    static String[] logging(Path home) {
        return new String[] {"--general-log=ON", "--general-log-file=" + file(home)};
    }

    private static Path file(Path home) {
        return home.toAbsolutePath().resolve("statements.log");
    }

    /** The queries made while something was done. */
    static List<String> during(Runnable work) {
        try (RandomAccessFile log = new RandomAccessFile(file(TestServer.home()).toFile(), "r")) {
            long before = log.length();
            work.run();
            byte[] written = new byte[(int) (log.length() - before)];
            log.seek(before);
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.toLowerCase(Locale.ROOT).replace(" query", " Query"))
                    .filter(line -> SELECT.matcher(line).matches())
                    .filter(line -> BACKGROUND.stream().noneMatch(line::contains))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
