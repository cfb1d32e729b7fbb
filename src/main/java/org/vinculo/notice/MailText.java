package org.vinculo.notice;

import java.util.List;
import java.util.Locale;
import org.vinculo.web.Texts;

/** What a mail says, in the recipient's language: kinds, references and addresses, never anybody's data. */
final class MailText {

    /** More than these are said by their number; the portal shows them all. */
    static final int LISTED = 30;

    private MailText() {}

    static String subject(MailClass mailClass, int notices, String language) {
        return Texts.text(locale(language), "notice.mail.subject." + mailClass, notices);
    }

    static String body(List<NoticeRow> notices, String language) {
        Locale locale = locale(language);
        StringBuilder body = new StringBuilder();
        for (NoticeRow notice : notices.subList(0, Math.min(LISTED, notices.size()))) {
            body.append(Texts.text(locale, "enum.NoticeKind." + notice.kind()));
            if (notice.reference() != null) {
                body.append(" · ").append(notice.reference());
            }
            body.append('\n').append(MailSettings.address(notice.path())).append("\n\n");
        }
        if (notices.size() > LISTED) {
            body.append(Texts.text(locale, "notice.mail.more", notices.size() - LISTED))
                    .append("\n\n");
        }
        return body.append(Texts.text(locale, "notice.mail.foot")).append('\n').toString();
    }

    static String passwordBody(String link, String language) {
        return Texts.text(locale(language), "notice.mail.password") + "\n\n" + link + "\n";
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }
}
