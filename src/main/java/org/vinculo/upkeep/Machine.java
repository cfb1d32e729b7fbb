package org.vinculo.upkeep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.eclipse.microprofile.config.ConfigProvider;

/** The machine below: disks, and the server's pool of connections. */
final class Machine {

    private static final Logger LOG = Logger.getLogger(Machine.class.getName());
    private static final String POOL =
            "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,jndiName=jdbc/vinculo,*";

    private Machine() {}

    /** Free and whole size of the disk a folder is on, in bytes. */
    record Disk(long free, long total) {}

    /** Connections in use, and how many there can be. */
    record Pool(long used, long most) {}

    /** A folder that is not there yet is asked for where it would be. */
    static Optional<Disk> disk(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null) {
            return Optional.empty();
        }
        try {
            FileStore store = Files.getFileStore(there);
            return Optional.of(new Disk(store.getUsableSpace(), store.getTotalSpace()));
        } catch (IOException e) {
            LOG.log(Level.FINE, "the disk of {0} cannot be asked", there);
            return Optional.empty();
        }
    }

    /** The data folder of the database, when it runs on this machine and the folder can be seen. */
    static Optional<Path> databaseFolder(String folder) {
        String url = ConfigProvider.getConfig()
                .getOptionalValue("vinculo.db.url", String.class)
                .orElse("");
        return url.startsWith("jdbc:")
                ? Optional.of(Path.of(folder))
                        .filter(path -> isHere(url.substring("jdbc:".length())))
                        .filter(Files::isDirectory)
                : Optional.empty();
    }

    private static boolean isHere(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && (host.equals("localhost") || host.startsWith("127."));
        } catch (IllegalArgumentException e) {
            // The driver's addresses may hold what no URI does; those of several hosts are not this machine.
            return false;
        }
    }

    /** Nothing when the server does not tell. */
    static Optional<Pool> pool() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            for (ObjectName name : server.queryNames(new ObjectName(POOL), null)) {
                long open = (Long) server.getAttribute(name, "Size");
                long idle = (Long) server.getAttribute(name, "Available");
                return Optional.of(new Pool(open - idle, (Long) server.getAttribute(name, "MaxSize")));
            }
        } catch (JMException e) {
            LOG.log(Level.FINE, "the pool of connections cannot be asked", e);
        }
        return Optional.empty();
    }
}
