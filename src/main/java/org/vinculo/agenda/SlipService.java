package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.Letter;
import org.vinculo.letter.Letters;
import org.vinculo.letter.Paper;
import org.vinculo.letter.Pictogram;
import org.vinculo.organisation.Head;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/**
 * The slip she takes home, in her language and with pictures. It gets lost on the way: neither her name nor the matter is on it. It
 * is not kept, because the appointment is.
 */
@Stateless
@DenyAll
public class SlipService {

    @Inject
    private AppointmentRepository repository;

    @Inject
    private RoomRepository rooms;

    @Inject
    private BookingRules rules;

    @Inject
    private AccountNames accounts;

    @Inject
    private Letters letters;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public Paper paper(long id) {
        AppointmentLine line = find(id);
        Visitor visitor = rules.visitor(line.personId());
        return letters.paper(letter(line, visitor), visitor.reference(), line.siteId());
    }

    /** One that is over or called off sends nobody anywhere. */
    private AppointmentLine find(long id) {
        return repository.line(id).filter(line -> line.state().isOpen()).orElseThrow(NotFoundException::new);
    }

    private Letter letter(AppointmentLine line, Visitor visitor) {
        ZoneId zone = time.zone(line.siteId());
        LocalDate day = line.startsAt().atZone(zone).toLocalDate();
        LocalTime hour = line.startsAt().atZone(zone).toLocalTime();
        Head head = sites.head(line.siteId());
        String room =
                line.roomId() == null ? null : rooms.get(line.roomId()).form().getName();
        String place = Stream.of(head.site(), head.siteAddress(), room)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        Letter letter = Letter.in(visitor.letterLanguage(), "agenda.slip.title")
                .sign(Pictogram.CALENDAR, "agenda.slip.day", day.getDayOfWeek(), day)
                .sign(Pictogram.CLOCK, "agenda.slip.hour", hour.toString())
                .sign(Pictogram.PLACE, "agenda.slip.place", place)
                .sign(Pictogram.TALK, "agenda.slip.who", accounts.name(line.workerId()))
                .sign(Pictogram.DOCUMENT, "agenda.slip.bring");
        if (line.interpreterId() != null) {
            letter.sign(Pictogram.TALK, "agenda.slip.interpreter");
        }
        letter.sign(Pictogram.MONEY_NONE, "agenda.slip.free");
        String phone = head.sitePhone() == null ? head.phone() : head.sitePhone();
        return phone == null ? letter : letter.sign(Pictogram.TELEPHONE, "agenda.slip.call", phone);
    }
}
