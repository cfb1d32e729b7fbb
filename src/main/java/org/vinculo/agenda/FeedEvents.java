package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.organisation.Sites;
import org.vinculo.security.Recipient;
import org.vinculo.settings.Setting;
import org.vinculo.web.Texts;

/**
 * A colleague's appointments as her telephone shows them: kind, place and reference. It is read by servers of others and kept on
 * telephones that get lost, so no name is in it, and no kind whose name alone tells something.
 */
@ApplicationScoped
class FeedEvents {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    @Inject
    private AppointmentRepository repository;

    @Inject
    private RoomRepository rooms;

    @Inject
    private Visitors visitors;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    String of(Recipient owner) {
        Instant now = clock.instant();
        Locale locale = Locale.forLanguageTag(owner.language());
        List<AppointmentLine> lines = repository.ofWorker(owner.id(), now.minus(BACK), now.plus(AHEAD));
        Map<Long, String> references = visitors.references(
                lines.stream().map(AppointmentLine::personId).collect(Collectors.toSet()));
        Map<Long, String> places = rooms.all().stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name));
        ICalendar calendar = new ICalendar(Texts.text(locale, "agenda.feed.title"), portal());
        for (AppointmentLine line : lines) {
            calendar.event(
                    line.id(),
                    line.slot(),
                    line.stateSince(),
                    summary(line, locale),
                    Stream.of(sites.name(line.siteId()), places.getOrDefault(line.roomId(), ""))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    references.getOrDefault(line.personId(), ""));
        }
        return calendar.text();
    }

    private static String portal() {
        String url = Setting.URL.text();
        String host = url.isEmpty() ? null : URI.create(url).getHost();
        return host == null ? "vinculo.invalid" : host;
    }

    private static String summary(AppointmentLine line, Locale locale) {
        return line.kind().isDelicate()
                ? Texts.text(locale, "agenda.appointment")
                : Texts.text(locale, "enum.AppointmentKind." + line.kind());
    }
}
