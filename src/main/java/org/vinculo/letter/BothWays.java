package org.vinculo.letter;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;

/**
 * Text from left to right and from right to left in one line, by the JDK's own algorithm (Unicode annex 9): the library's module
 * for it would bring ICU, fourteen megabytes.
 */
final class BothWays implements BidiReorderer {

    private static final String OPEN = "()[]{}<>«»‹›";

    static final class Splitter implements BidiSplitter {

        private Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte direction) {
            int base = switch (direction) {
                case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            };
            bidi = new Bidi(paragraph, base);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            boolean rightToLeft = bidi.getRunLevel(run) % 2 == 1;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, rightToLeft ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** As it is drawn from the left: last letter first, marks after the letter they belong to, brackets turned. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder turned = new StringBuilder();
        for (int end = letters.length; end > 0; ) {
            int start = end - 1;
            while (start > 0 && ArabicForms.isMark(letters[start])) {
                start--;
            }
            for (int i = start; i < end; i++) {
                turned.appendCodePoint(mirrored(letters[i]));
            }
            end = start;
        }
        return turned.toString();
    }

    private static int mirrored(int letter) {
        int at = OPEN.indexOf(letter);
        return at < 0 ? letter : OPEN.charAt(at ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
