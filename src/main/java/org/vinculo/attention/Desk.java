package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Colleague;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Where an attention is written down: who writes, at which site, what day it is there. */
@ApplicationScoped
class Desk {

    @Inject
    private PersonLookup people;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    LocalDate today(long personId) {
        return time.today(site(personId));
    }

    Attention sign(Attention attention) {
        return attention.recorded(site(attention.getPersonId()), user.accountId(), clock.instant());
    }

    void annul(Attention attention, String why) {
        attention.annul(why, user.accountId(), clock.instant());
    }

    /** What was said, kept to whom its author says. */
    Note note(AttentionForm form) {
        return new Note(form.getNote(), form.getSecrecy(), user.profession());
    }

    Note.Reader reader() {
        return new Note.Reader(user.accountId(), user.profession(), user.can(Permission.PROTECTION_READ));
    }

    /** For whom she can keep a note: to her profession only when she has one. */
    List<Secrecy> secrecies() {
        return Stream.of(Secrecy.values())
                .filter(secrecy -> secrecy != Secrecy.PROFESSION || user.profession() != null)
                .toList();
    }

    boolean wrote(Attention attention) {
        return attention.getRecordedBy() == user.accountId();
    }

    FormerAttention replaced(FormerAttention former, long attention, String why) {
        return former.replaced(attention, user.accountId(), clock.instant(), Reason.required(why));
    }

    /** Who may have held it: those who record attentions. */
    List<Colleague> colleagues() {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.group().permissions().contains(Permission.ATTENTION_WRITE))
                .toList();
    }

    void requireColleague(Long account) {
        if (account != null && colleagues().stream().noneMatch(colleague -> colleague.id() == account)) {
            throw BusinessException.at("attendedBy", "attention.attendedBy.unknown");
        }
    }

    /** Who takes the next step. */
    long owner(long personId) {
        return people.caseworker(personId);
    }

    String name(long account) {
        return accounts.name(account);
    }

    /** Whoever sees all sites may have none of her own; then it is the person's. */
    private long site(long personId) {
        Long own = user.siteId();
        PersonHead head = people.head(personId);
        return own == null ? head.siteId() : own;
    }
}
