package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AccountNames;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** Tells the owner of a file what somebody at another site wants of it, or did. */
@ApplicationScoped
class ElsewhereWord {

    @Inject
    private PersonLookup people;

    @Inject
    private AccountNames accounts;

    @Inject
    private Tasks tasks;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    String owner(Person person) {
        return accounts.name(people.caseworker(person.getId()));
    }

    void tell(TaskKind kind, Person person, String why) {
        tasks.open(
                kind,
                user.name() + " · " + sites.name(user.siteId()) + ": " + why,
                person.getId(),
                null,
                people.caseworker(person.getId()),
                time.today(person.getSiteId()));
    }
}
