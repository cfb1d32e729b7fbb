package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.vinculo.settings.Setting;

/**
 * Hands a letter to the mail server. Exceptions end here: their messages name addresses, which belong in no log.
 */
@ApplicationScoped
class Postbox {

    /** @return why it did not go, or nothing when the server took it */
    Optional<MailFailure> send(OutgoingMail letter) {
        Session session = Session.getInstance(MailSettings.properties());
        Transport transport = null;
        try {
            transport = session.getTransport();
            connect(transport);
        } catch (MessagingException e) {
            close(transport);
            return Optional.of(MailFailure.UNREACHABLE);
        }
        try {
            Message message = message(session, letter);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (SendFailedException e) {
            return Optional.of(MailFailure.REFUSED);
        } catch (MessagingException e) {
            return Optional.of(MailFailure.UNKNOWN);
        } finally {
            close(transport);
        }
    }

    private static void connect(Transport transport) throws MessagingException {
        if (Setting.MAIL_USER.text().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(Setting.MAIL_USER.text(), Setting.MAIL_PASSWORD.text());
        }
    }

    /** What the server answers to the farewell changes nothing about a mail it has taken. */
    private static void close(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // It is gone anyway.
            return;
        }
    }

    private static Message message(Session session, OutgoingMail letter) throws MessagingException {
        MimeMessage message = new Numbered(session, letter.messageId());
        message.setFrom(new InternetAddress(Setting.MAIL_FROM.text()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        // So that nobody's holiday reply comes back (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.writtenAt()));
        message.saveChanges();
        return message;
    }

    /** Keeps its own Message-ID through all attempts, where the library would make a new one each time. */
    private static final class Numbered extends MimeMessage {

        private final String messageId;

        Numbered(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
