package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vinculo.security.CurrentUser;
import org.vinculo.settings.Setting;
import org.vinculo.web.ReaderZone;

/** What day it is, and where: Tijuana and Tapachula do not change the date together. */
@ApplicationScoped
public class SiteTime implements ReaderZone {

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    public LocalDate today(long siteId) {
        return LocalDate.ofInstant(clock.instant(), zone(siteId));
    }

    /** By the current user's site; by the installation's zone when she has none or nobody asks. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public ZoneId zone(Long siteId) {
        return sites.site(siteId).map(site -> ZoneId.of(site.timeZone())).orElseGet(SiteTime::installationZone);
    }

    @Override
    public ZoneId zone() {
        return zone(currentSite());
    }

    private Long currentSite() {
        try {
            return user.isLoggedIn() ? user.siteId() : null;
        } catch (ContextNotActiveException | IllegalStateException nobodyAsks) {
            // No request at all, or a timer's, which is nobody's.
            return null;
        }
    }

    private static ZoneId installationZone() {
        return ZoneId.of(Setting.TIME_ZONE.text());
    }
}
