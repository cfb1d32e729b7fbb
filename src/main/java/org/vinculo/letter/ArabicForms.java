package org.vinculo.letter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The shapes Arabic letters take in a word (Unicode chapter 9.2), as the code points Unicode has for them; the table is read from
 * the names the JDK gives them ("… INITIAL FORM").
 *
 * <p>Lam and alef are written as one sign. So that both can still be copied out of a PDF, in their order, the sign stands for the lam
 * and a sign next to nothing wide of the font {@code silent.ttf} stands for the alef ({@link #SILENT}).
 */
final class ArabicForms {

    /** U+E622 … U+E627 are the silent signs for U+0622 … U+0627, the four kinds of alef among them. */
    static final int SILENT = 0xE000;

    private static final int LAM = 0x644;
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final int[][] BLOCKS = {{0xFB50, 0xFDFF}, {0xFE70, 0xFEFC}};
    private static final Map<String, Integer> FORMS = new HashMap<>();
    private static final Set<Integer> JOINS_NEXT = new HashSet<>();
    private static final Set<Integer> JOINS_LAST = new HashSet<>();

    static {
        for (int[] block : BLOCKS) {
            for (int sign = block[0]; sign <= block[1]; sign++) {
                String name = Character.isDefined(sign) ? Character.getName(sign) : "";
                if (name.endsWith(" FORM")) {
                    learn(sign, name.substring(name.lastIndexOf(' ', name.length() - 6) + 1, name.length() - 5));
                }
            }
        }
    }

    private ArabicForms() {}

    private static void learn(int sign, String form) {
        String base = plain(sign);
        FORMS.putIfAbsent(base + form, sign);
        if (base.codePointCount(0, base.length()) == 1) {
            if (form.equals("INITIAL")) {
                JOINS_NEXT.add(base.codePointAt(0));
            }
            if (form.equals("FINAL")) {
                JOINS_LAST.add(base.codePointAt(0));
            }
        }
    }

    private static String plain(int sign) {
        return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
    }

    /** The letters a sign stands for when it is copied out of a PDF. */
    static String letters(int sign) {
        if (sign >= SILENT + 0x622 && sign <= SILENT + 0x627) {
            return Character.toString(sign - SILENT);
        }
        String plain = isForm(sign) ? plain(sign) : Character.toString(sign);
        return plain.length() == 2 && plain.charAt(0) == LAM && ALEFS.indexOf(plain.charAt(1)) >= 0
                ? Character.toString(LAM)
                : plain;
    }

    static boolean isForm(int sign) {
        return (sign >= BLOCKS[0][0] && sign <= BLOCKS[0][1]) || (sign >= BLOCKS[1][0] && sign <= BLOCKS[1][1]);
    }

    /** Letters to signs, in the order they are read. Marks above and below stay with their letter. */
    static String shaped(String word) {
        int[] letters = word.codePoints().toArray();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            int last = neighbour(letters, i, -1);
            int next = neighbour(letters, i, 1);
            boolean fromLast = JOINS_NEXT.contains(last) && JOINS_LAST.contains(letters[i]);
            if (letters[i] == LAM
                    && i + 1 < letters.length
                    && letters[i + 1] == next
                    && next > 0
                    && ALEFS.indexOf(next) >= 0) {
                signs.appendCodePoint(FORMS.get(
                        Character.toString(LAM) + Character.toString(next) + (fromLast ? "FINAL" : "ISOLATED")));
                signs.appendCodePoint(SILENT + next);
                i++;
                continue;
            }
            boolean toNext = JOINS_NEXT.contains(letters[i]) && JOINS_LAST.contains(next);
            String form = fromLast ? (toNext ? "MEDIAL" : "FINAL") : (toNext ? "INITIAL" : "ISOLATED");
            signs.appendCodePoint(FORMS.getOrDefault(Character.toString(letters[i]) + form, letters[i]));
        }
        return signs.toString();
    }

    /** The letter before or after, past the marks on it; -1 when there is none. */
    private static int neighbour(int[] letters, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < letters.length && isMark(letters[at])) {
            at += step;
        }
        return at >= 0 && at < letters.length ? letters[at] : -1;
    }

    static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
