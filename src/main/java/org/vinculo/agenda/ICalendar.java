package org.vinculo.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar as RFC 5545 writes it, with moments in UTC, so that no description of a time zone is needed. */
final class ICalendar {

    /** A line has at most so many octets, without its end (RFC 5545, 3.1). */
    private static final int LINE_OCTETS = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();
    private final String portal;

    /** @param portal tells this portal's events from another's, for instance its host */
    ICalendar(String title, String portal) {
        this.portal = portal;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Vinculo//Agenda//ES");
        line("CALSCALE", "GREGORIAN");
        // Not of the RFC, but what Apple's, Google's and Microsoft's calendars show as its name.
        line("X-WR-CALNAME", escaped(title));
    }

    /**
     * @param number tells it from every other one of this portal, for ever
     * @param changed when it was last changed; readers keep the newer one
     */
    void event(long number, Slot slot, Instant changed, String summary, String location, String description) {
        line("BEGIN", "VEVENT");
        line("UID", "appointment-" + number + "@" + portal);
        line("DTSTAMP", UTC.format(changed));
        line("LAST-MODIFIED", UTC.format(changed));
        line("DTSTART", UTC.format(slot.from()));
        line("DTEND", UTC.format(slot.to()));
        line("SUMMARY", escaped(summary));
        if (!location.isEmpty()) {
            line("LOCATION", escaped(location));
        }
        if (!description.isEmpty()) {
            line("DESCRIPTION", escaped(description));
        }
        line("CLASS", "PRIVATE");
        line("STATUS", "CONFIRMED");
        line("END", "VEVENT");
    }

    /** Whole, with its end. */
    String text() {
        return out + "END:VCALENDAR\r\n";
    }

    /** Text of RFC 5545, 3.3.11. Other control characters may not stand in it at all. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cc}", "");
    }

    private void line(String name, String value) {
        out.append(folded(name + ":" + value)).append("\r\n");
    }

    /** Broken after 75 octets at the most, never within a character; what follows begins with a blank, which counts. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String next = Character.toString(letter);
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(next);
            octets += size;
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
