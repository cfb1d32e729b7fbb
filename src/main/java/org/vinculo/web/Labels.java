package org.vinculo.web;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The functions of the tag library: values as the reader says them. An unknown value is an empty text. */
public final class Labels {

    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

    private Labels() {}

    /** The word for an enum value, from the key {@code enum.Type.VALUE} ({@code enum.Outer.Type.VALUE} when nested). */
    public static String label(Object value) {
        return value == null || "".equals(value) ? "" : Texts.text(locale(), key(value));
    }

    static String key(Object value) {
        if (!(value instanceof Enum<?> constant)) {
            throw new IllegalArgumentException("no enum value: " + value.getClass());
        }
        Class<?> type = constant.getDeclaringClass();
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + '.';
        return "enum." + outer + type.getSimpleName() + '.' + constant.name();
    }

    /** The same in another language than the reader's: for what somebody takes home. */
    public static String label(Locale locale, Enum<?> value) {
        return value == null ? "" : Texts.text(locale, key(value));
    }

    public static String date(Locale locale, LocalDate date) {
        return Dates.date(locale, date);
    }

    public static String money(Locale locale, BigDecimal amount) {
        return amount == null ? "" : "$" + fraction(locale, amount) + " MXN";
    }

    public static String text(String key) {
        return Texts.text(locale(), key);
    }

    public static String text1(String key, Object first) {
        return Texts.text(locale(), key, first);
    }

    public static String text2(String key, Object first, Object second) {
        return Texts.text(locale(), key, first, second);
    }

    public static String date(LocalDate date) {
        return Dates.date(locale(), date);
    }

    public static String month(LocalDate date) {
        return Dates.month(locale(), date);
    }

    public static String when(Instant instant) {
        return Dates.dateTime(locale(), instant, zone());
    }

    public static String ago(Instant instant) {
        return Dates.ago(
                locale(), instant, CDI.current().select(Clock.class).get().instant(), zone());
    }

    /** Mexican pesos, in the reader's way of writing numbers; the amount is never converted. */
    public static String money(BigDecimal amount) {
        return money(locale(), amount);
    }

    public static String number(Number number) {
        return number == null
                ? ""
                : NumberFormat.getNumberInstance(numbers(locale())).format(number);
    }

    /** The name of a language from its ISO 639-3 code. */
    public static String language(String code) {
        return code == null || code.isEmpty() ? "" : Names.language(locale(), code);
    }

    /** The name of a country from its ISO 3166-1 code. */
    public static String country(String code) {
        return code == null || code.isEmpty() ? "" : Names.country(locale(), code);
    }

    private static String fraction(Locale locale, BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    private static Locale numbers(Locale locale) {
        return "es".equals(locale.getLanguage()) ? MEXICO : locale;
    }

    private static Locale locale() {
        return CDI.current().select(LocaleHolder.class).get().getLocale();
    }

    private static ZoneId zone() {
        return CDI.current().select(ReaderZone.class).get().zone();
    }
}
