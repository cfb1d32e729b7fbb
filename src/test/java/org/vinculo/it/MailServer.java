package org.vinculo.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vinculo.launch.Ports;

/** A real SMTP server on the loopback, and the portal told of it; it can be away for a while. */
final class MailServer implements AutoCloseable {

    static final String PORTAL = "https://portal.vinculo.example";

    private final int port = Ports.free();
    private final List<Received> before = new ArrayList<>();
    private GreenMail running;

    /** A mail as it arrived. */
    record Received(String id, String to, String subject, String language, String body) {

        String text() {
            return subject + "\n" + body;
        }
    }

    /** The portal knows it from now on; nobody listens there yet. */
    static MailServer known() {
        MailServer server = new MailServer();
        TestServer.running()
                .server()
                .setMail(Map.of(
                        "vinculo.mail.host", "127.0.0.1",
                        "vinculo.mail.port", String.valueOf(server.port),
                        "vinculo.mail.starttls", "false",
                        "vinculo.mail.from", "avisos@portal.vinculo.example",
                        "vinculo.url", PORTAL));
        return server;
    }

    MailServer up() {
        running = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        running.start();
        return this;
    }

    void down() {
        before.addAll(here());
        running.stop();
        running = null;
    }

    /** Everything that has arrived, also before it was away. */
    List<Received> all() {
        List<Received> all = new ArrayList<>(before);
        all.addAll(here());
        return all;
    }

    private List<Received> here() {
        return running == null
                ? List.of()
                : Arrays.stream(running.getReceivedMessages())
                        .map(MailServer::read)
                        .toList();
    }

    private static Received read(MimeMessage mail) {
        try {
            return new Received(
                    mail.getMessageID(),
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    String.join(",", mail.getHeader("Content-Language")),
                    mail.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal sends no mail any more. */
    @Override
    public void close() {
        if (running != null) {
            down();
        }
        TestServer.running().server().setMail(Map.of());
    }
}
