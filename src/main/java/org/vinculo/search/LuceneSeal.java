package org.vinculo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene writes each file once, and those of the last commit stay until the next: while we do not write, a file that is gone or
 * looks otherwise was touched by somebody else. A mark beside them shows that the folder is still the one we made.
 */
final class LuceneSeal implements Seal {

    /** A name that Lucene does not take for its own. */
    static final String MARK = "whole";

    private final List<Path> folders;
    private final Map<Path, Long> commits = new HashMap<>();
    private volatile Map<Path, Look> files = Map.of();

    private record Look(long size, FileTime changed, Object key) {

        static Look at(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(found.size(), found.lastModifiedTime(), found.fileKey());
        }
    }

    LuceneSeal(List<Path> folders) {
        this.folders = List.copyOf(folders);
        renew();
    }

    @Override
    public boolean isIntact() {
        try {
            for (Map.Entry<Path, Look> file : files.entrySet()) {
                if (!file.getValue().equals(Look.at(file.getKey()))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void renew() {
        try {
            Map<Path, Look> now = new HashMap<>();
            for (Path folder : folders) {
                keep(folder.resolve(MARK), now);
                keepCommit(folder, now);
            }
            files = Map.copyOf(now);
        } catch (IOException e) {
            throw new IllegalStateException("the index was touched by somebody else", e);
        }
    }

    private void keepCommit(Path folder, Map<Path, Look> now) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            if (commit.getGeneration() < commits.getOrDefault(folder, 0L)) {
                throw new IOException("begun anew: " + folder);
            }
            commits.put(folder, commit.getGeneration());
            for (String file : commit.files(true)) {
                keep(folder.resolve(file), now);
            }
        }
    }

    private void keep(Path file, Map<Path, Look> now) throws IOException {
        Look look = Look.at(file);
        Look before = files.get(file);
        if (before != null && !before.equals(look)) {
            throw new IOException("changed: " + file);
        }
        now.put(file, look);
    }
}
