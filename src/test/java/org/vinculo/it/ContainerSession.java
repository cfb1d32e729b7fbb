package org.vinculo.it;

import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the server that tests inside the container are deployed to, before Arquillian looks for it. Only where the build asks
 * for it: all other tests do without.
 */
public final class ContainerSession implements LauncherSessionListener {

    static final String ASKED = "vinculo.container";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean(ASKED)) {
            TestServer bare = TestServer.bare(TestServer.base().resolve("target/container"));
            bare.server().awaitStarted(Duration.ofMinutes(2));
            System.setProperty("vinculo.container.wlp", TestServer.runtime().toString());
            System.setProperty("vinculo.container.usr", bare.server().usr().toString());
            System.setProperty(
                    "vinculo.container.port", String.valueOf(bare.server().port()));
        }
    }
}
