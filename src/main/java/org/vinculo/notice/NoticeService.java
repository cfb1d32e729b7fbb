package org.vinculo.notice;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** One's own notices. */
@Stateless
@DenyAll
public class NoticeService {

    /** Older ones are not looked at in a list. */
    private static final int NEWEST = 200;

    @Inject
    private NoticeRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public long unread() {
        return repository.unread(user.accountId());
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public List<NoticeRow> newest() {
        return repository.newest(user.accountId(), NEWEST);
    }

    /**
     * Marks it as read.
     *
     * @return the page it is about
     */
    @RolesAllowed(Permission.ACCOUNT_OWN)
    public String open(long id) {
        Notice notice = repository
                .find(id)
                .filter(found -> found.getAccountId() == user.accountId())
                .orElseThrow(NotFoundException::new);
        notice.read(clock.instant());
        return notice.getPath();
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public void readAll() {
        repository.readAll(user.accountId(), clock.instant());
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public boolean wantsDigest() {
        return repository.choice(user.accountId()).map(NoticeChoice::isDigest).orElse(true);
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public void chooseDigest(boolean wanted) {
        NoticeChoice choice = repository.choice(user.accountId()).orElseGet(() -> {
            NoticeChoice first = new NoticeChoice(user.accountId());
            repository.add(first);
            return first;
        });
        choice.wantDigest(wanted);
    }

    /** Whether mail is sent at all. */
    @RolesAllowed(Permission.ACCOUNT_OWN)
    public boolean isMailOn() {
        return MailSettings.areSet();
    }
}
