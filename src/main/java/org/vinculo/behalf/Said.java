package org.vinculo.behalf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.vinculo.kernel.BusinessException;

/**
 * A word that moves something, and the moment from which it counts: now when whoever says it records it, the day it was said
 * when a colleague writes it down later.
 *
 * @param party null when nobody wrote it down for another; so are medium, day and who
 * @param who said it, or null
 * @param at from when it counts
 */
public record Said(ForWhom party, Medium medium, LocalDate day, String who, Instant at) {

    /** Recorded by the one who says it. */
    public static Said firstHand(Instant now) {
        return new Said(null, null, null, null, now);
    }

    /**
     * @param sent when it could first be said
     * @param parties who could have said it; which of several is in the form
     * @throws BusinessException beside the field, when something is missing or the day cannot be
     */
    static Said of(SaidForm form, Instant sent, ZoneId zone, Instant now, List<ForWhom> parties) {
        ForWhom party = parties.size() == 1 ? parties.get(0) : form.getParty();
        if (party == null || !parties.contains(party)) {
            throw BusinessException.at("saidParty", "behalf.party.missing");
        }
        if (form.getMedium() == null) {
            throw BusinessException.at("saidHow", "behalf.how.missing");
        }
        LocalDate day = form.getDay();
        if (day == null) {
            throw BusinessException.at("saidOn", "behalf.on.missing");
        }
        if (day.isAfter(LocalDate.ofInstant(now, zone))) {
            throw BusinessException.at("saidOn", "behalf.on.future");
        }
        if (day.isBefore(LocalDate.ofInstant(sent, zone))) {
            throw BusinessException.at("saidOn", "behalf.on.before");
        }
        String who = form.getWho() == null || form.getWho().isBlank()
                ? null
                : form.getWho().strip();
        return new Said(party, form.getMedium(), day, who, moment(day, sent, zone, now));
    }

    /** Nobody notes the hour. Noon is the same day for readers in every zone of the country. */
    private static Instant moment(LocalDate day, Instant sent, ZoneId zone, Instant now) {
        if (day.equals(LocalDate.ofInstant(now, zone))) {
            return now;
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        return noon.isBefore(sent) ? sent : noon;
    }

    public boolean isRelayed() {
        return medium != null;
    }

    /** What was said on the day it was due was said in time: the hour is not known. */
    public Said inTime(Instant due, ZoneId zone) {
        boolean sameDay = isRelayed() && day.equals(LocalDate.ofInstant(due, zone));
        return sameDay && at.isAfter(due) ? new Said(party, medium, day, who, due) : this;
    }
}
