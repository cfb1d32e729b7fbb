package org.vinculo.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * What a backup says about itself.
 *
 * @param number tells it from every other
 * @param portal version of the portal that made it
 * @param schema version of its schema
 * @param fileKeys marks of the keys its files are kept with: those keys are not in it
 * @param folder whether it holds the folder of the files
 */
record BackupManifest(
        long number, String portal, String schema, Instant madeAt, List<String> fileKeys, boolean folder) {

    void store(OutputStream out) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("portal", portal);
        properties.setProperty("schema", schema);
        properties.setProperty("made", madeAt.toString());
        properties.setProperty("files.keys", String.join(",", fileKeys));
        properties.setProperty("files.folder", String.valueOf(folder));
        properties.store(out, null);
    }

    static BackupManifest load(long number, InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        return new BackupManifest(
                number,
                properties.getProperty("portal"),
                properties.getProperty("schema"),
                Instant.parse(properties.getProperty("made")),
                Arrays.stream(properties.getProperty("files.keys").split(","))
                        .filter(mark -> !mark.isEmpty())
                        .toList(),
                Boolean.parseBoolean(properties.getProperty("files.folder")));
    }
}
