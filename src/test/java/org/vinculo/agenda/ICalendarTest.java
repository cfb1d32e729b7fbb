package org.vinculo.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What we write is read back by a calendar program as it was meant, and keeps to RFC 5545. */
class ICalendarTest {

    private static final Slot SLOT = Slot.from(Instant.parse("2026-11-26T16:00:00Z"), Duration.ofMinutes(45));
    private static final Instant CHANGED = Instant.parse("2026-11-25T09:30:15Z");

    private static ICalendar calendar() {
        return new ICalendar("Mis citas", "portal.example");
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    @Example
    void event_is_read_back_as_it_was_written() throws IOException, ParserException {
        ICalendar calendar = calendar();
        calendar.event(17, SLOT, CHANGED, "Asesoría; legal, \\ con\nalgo", "Tapachula · Sala 2", "V-000123");
        calendar.event(18, SLOT, CHANGED, "Cita", "", "");

        Calendar back = read(calendar.text());
        assertThat(back.validate().getEntries()).isEmpty();
        List<VEvent> events = back.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        VEvent first = events.get(0);
        assertThat(first.getUid().orElseThrow().getValue()).isEqualTo("appointment-17@portal.example");
        assertThat(first.getSummary().getValue()).isEqualTo("Asesoría; legal, \\ con\nalgo");
        assertThat(first.getLocation().getValue()).isEqualTo("Tapachula · Sala 2");
        assertThat(first.getDescription().getValue()).isEqualTo("V-000123");
        assertThat(Instant.from(first.getDateTimeStart().getDate())).isEqualTo(SLOT.from());
        assertThat(Instant.from(first.getDateTimeEnd().getDate())).isEqualTo(SLOT.to());
        assertThat(first.getDateTimeStamp().getDate()).isEqualTo(CHANGED);
    }

    @Example
    void empty_calendar_ends_too() {
        assertThat(calendar().text())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    @Example
    void moments_are_written_in_utc_whatever_the_server_thinks() {
        ICalendar calendar = calendar();
        calendar.event(1, SLOT, CHANGED.atOffset(ZoneOffset.ofHours(5)).toInstant(), "x", "", "");
        assertThat(calendar.text())
                .contains("DTSTART:20261126T160000Z\r\n", "DTEND:20261126T164500Z\r\n", "DTSTAMP:20261125T093015Z\r\n");
    }

    @Property
    void lines_have_at_most_75_octets_end_with_crlf_and_break_no_letter(@ForAll @StringLength(max = 400) String text)
            throws IOException {
        String line = "SUMMARY:" + ICalendar.escaped(wellFormed(text));
        String folded = ICalendar.folded(line);

        for (String part : folded.split("\r\n", -1)) {
            assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(part);
        }
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }

    @Property
    void nothing_that_is_typed_ends_a_line_or_begins_a_property(@ForAll @StringLength(max = 60) String text) {
        assertThat(ICalendar.escaped(text)).doesNotContain("\r").doesNotContain("\n");
    }

    /** Half of a pair of surrogates is no letter in any text. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
