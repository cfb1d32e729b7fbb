package org.vinculo.letter;

/** Pictures of our own for who reads little, of lines, circles and rectangles only: {@link PictogramPen} draws just those. */
public enum Pictogram {
    CALENDAR("""
            <rect x="6" y="10" width="36" height="32" rx="4"/><line x1="6" y1="19" x2="42" y2="19"/>\
            <line x1="15" y1="5" x2="15" y2="13"/><line x1="33" y1="5" x2="33" y2="13"/><polyline points="16,31 22,36 33,25"/>"""),
    CLOCK("""
            <circle cx="24" cy="24" r="18"/><polyline points="24,12 24,24 33,29"/>"""),
    PLACE("""
            <polygon points="24,44 11,24 10,15 16,7 24,4 32,7 38,15 37,24"/><circle cx="24" cy="17" r="5"/>"""),
    DOCUMENT("""
            <polygon points="10,4 30,4 38,12 38,44 10,44"/><polyline points="30,4 30,12 38,12"/>\
            <line x1="16" y1="20" x2="32" y2="20"/><line x1="16" y1="28" x2="32" y2="28"/><line x1="16" y1="36" x2="26" y2="36"/>"""),
    IDENTITY("""
            <rect x="4" y="10" width="40" height="28" rx="4"/><circle cx="16" cy="21" r="4"/>\
            <polyline points="9,32 11,28 21,28 23,32"/><line x1="28" y1="20" x2="38" y2="20"/><line x1="28" y1="28" x2="38" y2="28"/>"""),
    TELEPHONE("""
            <rect x="13" y="4" width="22" height="40" rx="4"/><line x1="13" y1="34" x2="35" y2="34"/><circle cx="24" cy="39" r="1"/>"""),
    FAMILY("""
            <circle cx="15" cy="12" r="6"/><polyline points="6,40 6,28 10,23 20,23 24,28 24,40"/>\
            <circle cx="35" cy="22" r="5"/><polyline points="28,40 28,34 31,31 39,31 42,34 42,40"/>"""),
    TALK("""
            <polygon points="4,6 34,6 34,26 18,26 10,34 10,26 4,26"/><polyline points="40,16 44,16 44,34 38,34 38,42 30,34 22,34"/>"""),
    MONEY_NONE("""
            <circle cx="24" cy="24" r="18"/><line x1="11" y1="37" x2="37" y2="11"/>\
            <polyline points="29,17 26,15 22,15 20,18 22,22 26,25 28,29 26,33 22,33 19,31"/>"""),
    WORK("""
            <rect x="5" y="14" width="38" height="27" rx="4"/><polyline points="17,14 17,7 31,7 31,14"/><line x1="5" y1="26" x2="43" y2="26"/>"""),
    HEALTH("""
            <rect x="6" y="6" width="36" height="36" rx="6"/><line x1="24" y1="14" x2="24" y2="34"/><line x1="14" y1="24" x2="34" y2="24"/>"""),
    WARNING("""
            <polygon points="24,5 45,42 3,42"/><line x1="24" y1="18" x2="24" y2="30"/><circle cx="24" cy="36" r="1"/>""");

    private final String shapes;

    Pictogram(String shapes) {
        this.shapes = shapes;
    }

    /** Said by the words beside it, so a voice need not say it again. */
    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"36\" height=\"36\" aria-hidden=\"true\""
                + " fill=\"none\" stroke=\"#0f5c63\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + shapes + "</svg>";
    }
}
