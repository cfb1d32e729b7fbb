package org.vinculo.behalf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;

/**
 * Half of the employers, agencies and persons never log in: what they said is written down for them, and stays told apart from
 * what they recorded themselves. Unguarded: the asking service has checked who asks.
 */
@ApplicationScoped
public class OnBehalf {

    @Inject
    private BehalfRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Clock clock;

    /** The word of whoever is logged in, which counts from now. */
    public Said own() {
        return Said.firstHand(clock.instant());
    }

    /**
     * What was typed as said by another.
     *
     * @param sent before that day nobody could say it
     * @param parties who could have said it
     * @throws org.vinculo.kernel.BusinessException beside the field that is missing or cannot be
     */
    public Said said(SaidForm form, Instant sent, ZoneId zone, ForWhom... parties) {
        return Said.of(form, sent, zone, clock.instant(), List.of(parties));
    }

    /** The same by the zone of whoever writes it down. */
    public Said said(SaidForm form, Instant sent, ForWhom... parties) {
        return said(form, sent, siteTime.zone(), parties);
    }

    /** The same where the day before which nobody could say it is known, not its hour. */
    public Said said(SaidForm form, LocalDate sent, ForWhom... parties) {
        return said(form, sent.atStartOfDay(siteTime.zone()).toInstant(), parties);
    }

    /** The same where the house could also have decided by itself: then nothing was typed. */
    public Said saidOrOwn(SaidForm form, Instant sent, ZoneId zone, ForWhom... parties) {
        return form == null || form.isEmpty() ? own() : said(form, sent, zone, parties);
    }

    /** The same by the zone of whoever writes it down. */
    public Said saidOrOwn(SaidForm form, Instant sent, ForWhom... parties) {
        return saidOrOwn(form, sent, siteTime.zone(), parties);
    }

    /** Keeps how it was said; the word of the one who is logged in needs no mark. */
    public void note(String subject, long id, Enum<?> state, Said said) {
        if (said.isRelayed()) {
            repository.add(new SaidEntry(subject, id, state, said).recorded(user.accountId(), clock.instant()));
        }
    }

    /** These steps do not stand any more: what is said of them next is marked anew, or not at all. */
    public void undo(String subject, long id, Enum<?>... states) {
        repository.undo(subject, id, Arrays.stream(states).map(Enum::name).toList(), clock.instant());
    }

    /** What was written down for others about one thing, oldest first. */
    public List<Mark> of(String subject, long id) {
        return of(subject, List.of(id)).getOrDefault(id, List.of());
    }

    /** The same for a whole list. */
    public Map<Long, List<Mark>> of(String subject, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return repository.of(subject, ids).stream()
                .collect(Collectors.groupingBy(
                        MarkLine::subjectId, Collectors.mapping(MarkLine::mark, Collectors.toList())));
    }
}
