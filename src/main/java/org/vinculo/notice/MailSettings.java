package org.vinculo.notice;

import java.net.URI;
import java.util.Properties;
import java.util.stream.Stream;
import org.vinculo.settings.Setting;

/** How mail goes out, as the operator has set it; read anew each time, so that a change counts at once. */
final class MailSettings {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private MailSettings() {}

    /** Whether everything is said without which no mail can be written. */
    static boolean areSet() {
        return Stream.of(Setting.MAIL_HOST, Setting.MAIL_FROM, Setting.URL)
                .noneMatch(setting -> setting.text().isEmpty());
    }

    /** The whole address of a page. */
    static String address(String path) {
        String root = Setting.URL.text();
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }

    /** The same page at the address the operator has set: who asks for a page could name any other. */
    static String atHome(String address) {
        URI uri = URI.create(address);
        return address(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    /** What stands behind the @ of the sender. */
    static String domain() {
        String from = Setting.MAIL_FROM.text();
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** For a session of Jakarta Mail. */
    static Properties properties() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", Setting.MAIL_HOST.text());
        smtp.setProperty("mail.smtp.port", Setting.MAIL_PORT.text());
        smtp.setProperty(
                "mail.smtp.auth", String.valueOf(!Setting.MAIL_USER.text().isEmpty()));
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(Setting.MAIL_STARTTLS.flag()));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(Setting.MAIL_STARTTLS.flag()));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        smtp.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        smtp.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        smtp.setProperty("mail.smtp.localhost", domain());
        return smtp;
    }
}
