package org.vinculo.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.agenda.AgendaEntry;
import org.vinculo.agenda.Caution;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Appointments in the reader's words. */
@Named
@RequestScoped
public class AgendaWords {

    @Inject
    private Messages messages;

    /** "09:00–09:30". */
    public String hours(AgendaEntry entry) {
        return entry.from() + "–" + entry.to();
    }

    /** "jueves, 26 de noviembre de 2026". */
    public String day(LocalDate day) {
        return messages.text("agenda.day.long", Labels.label(day.getDayOfWeek()), Labels.date(day));
    }

    public String caution(Caution caution) {
        String detail = switch (caution.kind()) {
            case NO_INTERPRETER, OTHER_LANGUAGE -> Labels.language(caution.detail());
            default -> caution.detail();
        };
        boolean bare = detail == null || detail.isEmpty();
        return bare && caution.kind() == Caution.Kind.CLOSED
                ? messages.text("agenda.caution.CLOSED.bare")
                : messages.text("agenda.caution." + caution.kind(), detail);
    }

    public String hours(List<LocalTime> free) {
        return free.stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }
}
