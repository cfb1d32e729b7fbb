package org.vinculo.launch;

import java.nio.file.Path;

/** Makes the self-contained jar: {@code java -jar} it where only a JDK and a MariaDB are. */
public final class Pack {

    private Pack() {}

    /** @param arguments the jar to be made */
    public static void main(String[] arguments) {
        Path base =
                Path.of(System.getProperty("vinculo.basedir")).toAbsolutePath().normalize();
        Path runtime = LibertyRuntime.unpack(
                Path.of(System.getProperty("vinculo.runtime.archive")),
                Path.of(Serve.setting(
                        "vinculo.runtime", base.resolve(".vinculo/runtime").toString())));
        new LibertyServer(runtime, base.resolve("target/pack"), 0)
                .pack(
                        base.resolve("liberty-config"),
                        Serve.driver(),
                        Path.of(System.getProperty("vinculo.war")),
                        Path.of(arguments[0]));
    }
}
