package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/**
 * Whose file one may see. Caseworkers see the people of their own site, coordinators all; the file of a child nobody is
 * responsible for is open only to those who answer for protection and, until she is handed over, to whoever registered her. Any
 * other can be opened for a day, with a reason, by {@link ElsewhereService}.
 */
@ApplicationScoped
public class PersonAccess {

    @Inject
    private PersonRepository repository;

    @Inject
    private FileAccessRepository openings;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    /** What decides about a file. */
    public record Facts(Long id, long siteId, Company company, Long keeperId) {}

    /**
     * Who looks, for queries that leave out what she may not see.
     *
     * @param all whether she sees the files of all sites
     * @param protection whether she sees the files of children alone
     */
    record Viewer(long accountId, Long siteId, boolean all, boolean protection) {

        boolean sees(Facts file) {
            return file.company().isProtected()
                    ? protection || Objects.equals(file.keeperId(), accountId)
                    : all || Objects.equals(siteId, file.siteId());
        }

        /** The same as a condition on the table {@code p} of people; only numbers and names of ours are in it. */
        String sql() {
            String guarded = Arrays.stream(Company.values())
                    .filter(Company::isProtected)
                    .map(each -> "'" + each + "'")
                    .collect(Collectors.joining(", ", "(", ")"));
            return "((p.company not in " + guarded + (all ? "" : " and p.site_id = " + (siteId == null ? -1 : siteId))
                    + ") or (p.company in " + guarded + (protection ? "" : " and p.keeper_id = " + accountId) + "))";
        }

        boolean everything() {
            return all && protection;
        }
    }

    /** For services of any feature: throws {@link NotFoundException} when she may not see this person. */
    public void require(long personId) {
        if (!sees(personId)) {
            throw new NotFoundException();
        }
    }

    public boolean sees(long personId) {
        return repository.accessFacts(personId).filter(this::sees).isPresent();
    }

    boolean sees(Facts file) {
        return user.can(Permission.PERSON_READ) && (viewer().sees(file) || isOpenedForADay(file));
    }

    /** A child's whom nobody accompanies is never opened so, not even when she was not one at the time. */
    private boolean isOpenedForADay(Facts file) {
        return !file.company().isProtected() && openings.isOpen(file.id(), user.accountId(), clock.instant());
    }

    Viewer viewer() {
        if (!user.can(Permission.PERSON_READ)) {
            throw new NotFoundException();
        }
        return anybody();
    }

    /** For lists of other features that are asked for in SQL: a condition on the table {@code p} of people. */
    public String visible() {
        return viewer().sql();
    }

    /** The same for whoever may open no file at all and still reads a name somewhere. */
    Viewer anybody() {
        return new Viewer(user.accountId(), user.siteId(), user.seesAllSites(), user.can(Permission.PROTECTION_READ));
    }
}
