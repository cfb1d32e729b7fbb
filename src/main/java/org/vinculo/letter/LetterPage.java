package org.vinculo.letter;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.organisation.Head;
import org.vinculo.web.Dates;
import org.vinculo.web.Texts;

/**
 * A whole letter in XHTML: the head of the organisation, the place and day, what it says. The one source of its PDF and of its page
 * for print.
 *
 * @param sheet everything from the head to the last line; the logo stands in it as {@link #LOGO}
 */
record LetterPage(Locale locale, String title, String reference, LocalDate day, String sheet) {

    private static final String LOGO = "<!--logo-->";

    static LetterPage of(Letter letter, Head head, String reference, LocalDate day) {
        Markup out = new Markup();
        out.raw("<header><table class=\"head\" role=\"presentation\"><tbody><tr>")
                .raw(LOGO)
                .raw("<td>");
        out.line("p", "organisation", head.organisation());
        out.line("p", "line", head.domicile());
        out.line("p", "line", joined(head.phone(), head.email(), head.website()));
        out.line("p", "line", joined(head.site(), head.siteAddress(), head.sitePhone()));
        out.raw("</td></tr></tbody></table></header><main>");
        Locale locale = letter.locale();
        out.line("p", "when", joined(head.site(), Dates.date(locale, day)));
        out.line("p", "reference", Texts.text(locale, "letter.reference", reference));
        out.line("h1", null, letter.title());
        out.raw(letter.body()).raw("</main>");
        return new LetterPage(locale, letter.title(), reference, day, out.toString());
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What stands at the foot of every page. */
    String foot() {
        return Texts.text(locale, "letter.reference", reference) + " · " + Dates.date(locale, day);
    }

    String style() {
        return LetterStyle.sheet(locale, foot());
    }

    /** @param logo a PNG picture, or null */
    String document(String style, byte[] logo, String organisation) {
        String picture = logo == null
                ? ""
                : "<td class=\"logo\"><img src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(logo) + "\" alt=\"" + Markup.escaped(organisation)
                        + "\"/></td>";
        String language = locale.getLanguage();
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>"
                + Markup.escaped(title + " · " + reference) + "</title><meta name=\"author\" content=\""
                + Markup.escaped(organisation) + "\"/><meta name=\"description\" content=\"" + Markup.escaped(title)
                + "\"/><style>" + style + "</style></head><body>" + sheet.replace(LOGO, picture) + "</body></html>";
    }
}
