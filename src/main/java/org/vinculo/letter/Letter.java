package org.vinculo.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vinculo.web.Dates;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Texts;

/**
 * What a letter says, written from top to bottom. Keys are looked up in the language of the letter, whoever has it printed; days
 * and enum values among their arguments are said in that language too.
 */
public final class Letter {

    private final Locale locale;
    private final String title;
    private final Markup body = new Markup();

    private Letter(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
    }

    /** @param language one of the portal's five */
    public static Letter in(String language, String titleKey) {
        if (!LocaleHolder.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no language of the portal: " + language);
        }
        Locale locale = Locale.forLanguageTag(language);
        return new Letter(locale, Texts.text(locale, titleKey));
    }

    public Locale locale() {
        return locale;
    }

    /** To whom it is addressed, line by line. */
    public Letter to(String... lines) {
        body.raw("<div class=\"to\">");
        Arrays.stream(lines).forEach(line -> body.line("p", null, line));
        body.raw("</div>");
        return this;
    }

    public Letter text(String key, Object... args) {
        body.line("p", null, say(key, args));
        return this;
    }

    /** What must not be passed over. */
    public Letter note(String key, Object... args) {
        body.line("p", "note", say(key, args));
        return this;
    }

    /** The name the letter is about, alone on its line. */
    public Letter name(String name) {
        body.line("p", "name", name);
        return this;
    }

    /** Words somebody wrote, paragraph by paragraph. */
    public Letter words(String words) {
        words.lines().forEach(line -> body.line("p", null, line));
        return this;
    }

    public Letter heading(String key) {
        body.line("h2", null, say(key));
        return this;
    }

    public Letter list(List<String> lines) {
        body.raw("<ul>");
        lines.forEach(line -> body.line("li", null, line));
        body.raw("</ul>");
        return this;
    }

    /** Two columns: what it is, and how it is. Empty values are left out; one of several lines is a list. */
    public Letter facts(Map<String, String> valuesByKey) {
        body.raw("<table class=\"facts\"><tbody>");
        valuesByKey.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                body.raw("<tr><th scope=\"row\">").text(say(key)).raw("</th><td>");
                fact(value);
                body.raw("</td></tr>");
            }
        });
        body.raw("</tbody></table>");
        return this;
    }

    private void fact(String value) {
        List<String> lines = value.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() == 1) {
            body.text(lines.get(0));
        } else {
            list(lines);
        }
    }

    /** @param rows each with as many values as there are heads */
    public Letter table(String captionKey, List<String> headKeys, List<List<String>> rows) {
        body.raw("<table class=\"grid\">").line("caption", null, say(captionKey));
        body.raw("<thead><tr>");
        headKeys.forEach(key -> body.raw("<th scope=\"col\">").text(say(key)).raw("</th>"));
        body.raw("</tr></thead><tbody>");
        rows.forEach(row -> {
            body.raw("<tr>");
            row.forEach(value -> body.raw("<td>").text(value).raw("</td>"));
            body.raw("</tr>");
        });
        body.raw("</tbody></table>");
        return this;
    }

    /** A row with a picture, for who reads little: the words beside it say the same. */
    public Letter sign(Pictogram pictogram, String key, Object... args) {
        body.raw("<table class=\"sign\" role=\"presentation\"><tbody><tr><td class=\"picture\">")
                .raw(pictogram.svg())
                .raw("</td><td>")
                .text(say(key, args))
                .raw("</td></tr></tbody></table>");
        return this;
    }

    /** A line to sign on. */
    public Letter signature(String name, String roleKey) {
        return signed(null, name, roleKey);
    }

    /** @param png a drawn signature, or null for an empty line */
    public Letter signed(byte[] png, String name, String roleKey) {
        body.raw("<div class=\"signature\">");
        if (png == null) {
            body.raw("<p class=\"stroke\"></p>");
        } else {
            body.raw("<p class=\"stroke\"><img src=\"data:image/png;base64,")
                    .raw(Base64.getEncoder().encodeToString(png))
                    .raw("\" alt=\"")
                    .text(Texts.text(locale, "letter.signature"))
                    .raw("\"/></p>");
        }
        body.line("p", "signer", name)
                .line("p", "role", Texts.text(locale, roleKey))
                .raw("</div>");
        return this;
    }

    /** What stands small at the end. */
    public Letter small(String key, Object... args) {
        body.line("p", "small", say(key, args));
        return this;
    }

    /** Another one after it, from a new page on and in its own language. */
    public Letter then(Letter next) {
        body.raw("<div class=\"next\" lang=\"" + next.locale.getLanguage() + "\">")
                .line("h1", null, next.title)
                .raw(next.body())
                .raw("</div>");
        return this;
    }

    /** Whether there is a typeface for everything in it. */
    boolean isWritable() {
        return LetterFonts.canWrite(Markup.plain(title + body));
    }

    String title() {
        return title;
    }

    String body() {
        return body.toString();
    }

    private String say(String key, Object... args) {
        return Texts.text(
                locale,
                key,
                Arrays.stream(args)
                        .map(arg -> arg instanceof LocalDate day ? Dates.date(locale, day) : arg)
                        .toArray());
    }
}
