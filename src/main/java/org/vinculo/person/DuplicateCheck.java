package org.vinculo.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Whether two descriptions may be of one person, and why. It only warns: names are transliterated, families share a telephone and
 * twins a birthday, so a human being decides.
 */
public final class DuplicateCheck {

    /** Why two people may be one. */
    public enum Reason {
        DOCUMENT,
        PHONE,
        NAME,
        BIRTH,
        BIRTH_NEAR,
        /** She who asks may not see that file, nor why it is alike. */
        HIDDEN
    }

    /**
     * How alike two people are.
     *
     * @param weight 0 to 100, for the order of a list
     */
    record Likeness(Set<Reason> reasons, int weight) {

        /** A birthday alone means nothing, and neither does a telephone: a family has one. */
        boolean isWorthAsking() {
            boolean born = reasons.contains(Reason.BIRTH) || reasons.contains(Reason.BIRTH_NEAR);
            return reasons.contains(Reason.DOCUMENT)
                    || reasons.contains(Reason.NAME)
                    || (reasons.contains(Reason.PHONE) && born);
        }
    }

    private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();
    private static final double SAME_WORD = 0.88;
    private static final double SAME_NAME = 0.90;
    private static final int NEAR_DAYS = 31;
    private static final int DOUBT_YEARS = 2;
    private static final int PHONE_DIGITS = 8;

    private DuplicateCheck() {}

    static Likeness compare(PersonSketch one, PersonSketch other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        double name = nearestNames(one.names(), other.names());
        boolean apart = isApart(one, other);
        if (!Collections.disjoint(one.documents(), other.documents())) {
            reasons.add(Reason.DOCUMENT);
        }
        if (sharesPhone(one.phones(), other.phones())) {
            reasons.add(Reason.PHONE);
        }
        // The same name with a birth date years away is a namesake.
        if (name >= SAME_NAME && !apart) {
            reasons.add(Reason.NAME);
        }
        addBirth(one, other, reasons);
        return new Likeness(reasons, weight(reasons, name));
    }

    private static int weight(Set<Reason> reasons, double name) {
        int weight = (int) Math.round(name * 40);
        weight += reasons.contains(Reason.DOCUMENT) ? 40 : 0;
        weight += reasons.contains(Reason.PHONE) ? 10 : 0;
        weight += reasons.contains(Reason.BIRTH) ? 10 : 0;
        weight += reasons.contains(Reason.BIRTH_NEAR) ? 5 : 0;
        return Math.min(100, weight);
    }

    private static double nearestNames(List<String> names, List<String> others) {
        double best = 0;
        for (String name : names) {
            for (String other : others) {
                best = Math.max(best, likeness(words(name), words(other)));
            }
        }
        return best;
    }

    /**
     * How alike two names are, whatever the order of their words. Each word of the shorter one looks for its nearest in the longer;
     * a name of one word must be found almost letter by letter, since many people share it.
     */
    static double likeness(List<String> name, List<String> other) {
        List<String> few = name.size() <= other.size() ? name : other;
        List<String> many = new ArrayList<>(few == name ? other : name);
        if (few.isEmpty()) {
            return 0;
        }
        double sum = 0;
        int letters = 0;
        for (String word : few) {
            String nearest = Collections.max(many, (a, b) -> Double.compare(alike(word, a), alike(word, b)));
            double alike = alike(word, nearest);
            if (alike < SAME_WORD) {
                return 0;
            }
            many.remove(nearest);
            sum += alike * word.length();
            letters += word.length();
        }
        double found = sum / letters;
        boolean oneOfMany = few.size() == 1 && !many.isEmpty();
        return oneOfMany ? found * 0.85 : found;
    }

    private static double alike(String word, String other) {
        return word.equals(other) ? 1 : WORDS.apply(word, other);
    }

    /** The words of a name without accents, case and signs, in any script. */
    static List<String> words(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean sharesPhone(Set<String> phones, Set<String> others) {
        return phones.stream()
                .map(DuplicateCheck::tail)
                .anyMatch(tail -> others.stream().map(DuplicateCheck::tail).anyMatch(tail::equals));
    }

    /** The last digits: one writes the country's code, another does not. */
    static String tail(String phone) {
        return phone.length() <= PHONE_DIGITS ? phone : phone.substring(phone.length() - PHONE_DIGITS);
    }

    private static void addBirth(PersonSketch one, PersonSketch other, Set<Reason> reasons) {
        if (one.birthDate() == null || other.birthDate() == null) {
            return;
        }
        boolean exact = isExact(one) && isExact(other);
        if (exact && one.birthDate().equals(other.birthDate())) {
            reasons.add(Reason.BIRTH);
        } else if (isNear(one, other, exact)) {
            reasons.add(Reason.BIRTH_NEAR);
        }
    }

    private static boolean isNear(PersonSketch one, PersonSketch other, boolean exact) {
        return exact
                ? daysApart(one, other) <= NEAR_DAYS || isSwapped(one.birthDate(), other.birthDate())
                : yearsApart(one, other) <= DOUBT_YEARS;
    }

    /** Far enough that it cannot be a slip of the pen or an estimate. */
    private static boolean isApart(PersonSketch one, PersonSketch other) {
        if (one.birthDate() == null
                || other.birthDate() == null
                || isNear(one, other, isExact(one) && isExact(other))) {
            return false;
        }
        return yearsApart(one, other) > DOUBT_YEARS * 2;
    }

    /** Day and month the other way round, as half of the world writes them. */
    private static boolean isSwapped(LocalDate date, LocalDate other) {
        return date.getYear() == other.getYear()
                && date.getDayOfMonth() == other.getMonthValue()
                && date.getMonthValue() == other.getDayOfMonth();
    }

    private static boolean isExact(PersonSketch sketch) {
        return sketch.precision() == BirthPrecision.EXACT;
    }

    private static long daysApart(PersonSketch one, PersonSketch other) {
        return Math.abs(ChronoUnit.DAYS.between(one.birthDate(), other.birthDate()));
    }

    private static int yearsApart(PersonSketch one, PersonSketch other) {
        return Math.abs(one.birthDate().getYear() - other.birthDate().getYear());
    }
}
