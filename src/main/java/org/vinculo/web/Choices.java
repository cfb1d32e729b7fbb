package org.vinculo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists one chooses from: enum constants, plain strings, or any record with a code and a label. Read through EL, so that
 * this package need not know the features the records come from.
 */
@Named("choices")
@ApplicationScoped
public class Choices {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final int MOST_SUGGESTIONS = 30;

    /** The options of a list as a collection; none when the page gives them in another way. */
    public Collection<?> all(Object options) {
        if (options instanceof Collection<?> collection) {
            return collection;
        }
        return options instanceof Object[] array ? List.of(array) : List.of();
    }

    public Object value(Object item) {
        return isPlain(item) ? item : property(item, "code");
    }

    public String label(Object item) {
        if (item instanceof Enum<?>) {
            return Labels.label(item);
        }
        return isPlain(item) ? Objects.toString(item, "") : Objects.toString(property(item, "label"), "");
    }

    /** The label of a code among the options; the code itself when the list no longer has it. */
    public String labelOf(Object options, Object code) {
        if (code == null || options == null) {
            return "";
        }
        if (options instanceof Lookup lookup) {
            return lookup.label(code.toString());
        }
        return all(options).stream()
                .filter(option -> Objects.toString(value(option)).equals(code.toString()))
                .findFirst()
                .map(this::label)
                .orElse(code.toString());
    }

    /** Codes whose label has all typed words, those that begin with them first; accents and case do not matter. */
    public List<String> complete(String typed) {
        var context = FacesContext.getCurrentInstance();
        var options = UIComponent.getCurrentComponent(context).getAttributes().get("options");
        if (options instanceof Lookup lookup) {
            return List.copyOf(lookup.find(typed).keySet());
        }
        if (!(options instanceof Collection<?> all)) {
            return List.of();
        }
        String wanted = folded(typed);
        String[] words = wanted.split("\\s+");
        return all.stream()
                .filter(option -> Stream.of(words).allMatch(folded(label(option))::contains))
                .sorted((a, b) -> Boolean.compare(
                        folded(label(b)).startsWith(wanted), folded(label(a)).startsWith(wanted)))
                .limit(MOST_SUGGESTIONS)
                .map(option -> Objects.toString(value(option)))
                .toList();
    }

    /** How the reader types numbers: Spanish as in Mexico, with a decimal point. */
    public Locale getNumberLocale() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return "es".equals(locale.getLanguage()) ? MEXICO : locale;
    }

    public boolean lazy(Object table) {
        return table instanceof LazyTable<?>;
    }

    /** Whether rows may be missing from a table. */
    public boolean incomplete(Object table) {
        return table instanceof LazyTable<?> lazy && !lazy.isComplete();
    }

    public String tone(Object state, Object asked) {
        return Tone.of(state, asked).cssName();
    }

    public String toneIcon(Object state, Object asked) {
        return Tone.of(state, asked).icon();
    }

    /** Whether the page shown is the one a navigation entry leads to, or one of those that belong to it. */
    public boolean here(String outcome, String beginnings) {
        String page =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        if (page.equals(outcome)) {
            return true;
        }
        String name = page.substring(page.lastIndexOf('/') + 1);
        return Stream.of(Objects.toString(beginnings, "").split(","))
                .anyMatch(begin -> !begin.isEmpty() && name.startsWith(begin));
    }

    private static boolean isPlain(Object item) {
        return item == null || item instanceof Enum<?> || item instanceof CharSequence || item instanceof Number;
    }

    private static Object property(Object item, String name) {
        var el = FacesContext.getCurrentInstance().getELContext();
        return el.getELResolver().getValue(el, item, name);
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(Objects.toString(text, ""), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
