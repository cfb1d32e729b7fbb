package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;

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
