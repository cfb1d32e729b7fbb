package org.vinculo.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The application server's own files, unpacked once and then only read; servers live elsewhere. */
public final class LibertyRuntime {

    private LibertyRuntime() {}

    /** Unpacks the archive into the folder unless that was done before; gives the folder with {@code bin/server}. */
    public static Path unpack(Path archive, Path folder) {
        String version = archive.getFileName().toString().replace(".zip", "");
        Path home = folder.toAbsolutePath().resolve(version);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path half = folder.toAbsolutePath()
                .resolve(version + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(half);
            unzip(archive, half);
            moveUnlessThere(half.resolve("wlp"), home);
            deleteAll(half);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unzip(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside the archive's folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    copy(zip, entry, file);
                }
            }
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        // The JDK's ZipFile does not show Unix permissions; only the scripts need one.
        if (entry.getName().startsWith("wlp/bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }

    private static void moveUnlessThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process unpacked the same archive meanwhile: as good as ours.
            if (!Files.isDirectory(to)) {
                throw e;
            }
        }
    }

    public static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
