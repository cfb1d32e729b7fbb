package org.vinculo.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version this is, as the build wrote it. */
public final class PortalVersion {

    private PortalVersion() {}

    public static String text() {
        Properties build = new Properties();
        try (InputStream in = PortalVersion.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
