package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The organisation's sites, kept for a minute: every date on every page asks for one of them. */
@Named("sites")
@ApplicationScoped
public class Sites {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private SiteRepository repository;

    @Inject
    private Clock clock;

    private record Kept(Instant at, List<SiteRow> rows) {}

    private volatile Kept kept;

    public List<SiteRow> all() {
        Instant now = clock.instant();
        Kept seen = kept;
        if (seen == null || seen.at().plus(FRESH).isBefore(now)) {
            seen = new Kept(now, repository.rows());
            kept = seen;
        }
        return seen.rows();
    }

    /** The sites one may choose. */
    public List<SiteOption> options() {
        return all().stream()
                .filter(SiteRow::active)
                .map(site -> new SiteOption(site.id(), site.name()))
                .toList();
    }

    public Optional<SiteRow> site(Long id) {
        return all().stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /** For use in EL; empty for nobody's site. */
    public String name(Long id) {
        return site(id).map(SiteRow::name).orElse("");
    }

    /** The name of the organisation that runs this portal. */
    public String organisation() {
        return repository.installationName().orElse("");
    }

    /** Opens a site; the first one comes with the first start. */
    public long open(String name, String municipalityCode, ZoneId zone) {
        Site site = new Site(name, municipalityCode, zone);
        repository.add(site);
        kept = null;
        return site.getId();
    }
}
