package org.vinculo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine's loopback. */
public final class Ports {

    private Ports() {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first free one among these. */
    static int free(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new LaunchException("No port is free from " + first + " to " + last));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Fails with a line that names the setting to change. */
    public static void requireFree(int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            // A connection of the last run that still lingers must not count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            String variable = setting.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
            throw new LaunchException(
                    "Port " + port + " is taken: choose another with -D" + setting + "=" + (port + 1) + " or "
                            + variable + "=" + (port + 1),
                    e);
        }
    }
}
