package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.settings.Setting;

/** So that nobody is forgotten: those one accompanies who have had no proposal for long, first on one's page of the day. */
@Stateless
@DenyAll
public class ForgottenService {

    private static final int SHOWN = 8;

    @Inject
    private ForgottenRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Those who wait longest, at most eight. */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public List<Forgotten> mine() {
        ZoneId zone = time.zone();
        return repository
                .since(clock.instant().minus(Setting.PROPOSAL_SILENCE.duration()), user.accountId(), time.today())
                .stream()
                .limit(SHOWN)
                .map(one -> new Forgotten(
                        one.id(),
                        one.reference(),
                        one.name(),
                        one.since().atZone(zone).toLocalDate(),
                        one.ever()))
                .toList();
    }
}
