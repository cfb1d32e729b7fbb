package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private record Kept(
            Instant at,
            List<SiteRow> rows,
            List<SiteRepository.Hours> hours,
            List<ClosureRow> closures,
            Optional<SiteRepository.Brand> brand) {}

    private volatile Kept kept;

    public List<SiteRow> all() {
        return kept().rows();
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
        return kept().brand().map(SiteRepository.Brand::name).orElse("");
    }

    /** Null without a logo. */
    public String getLogoMark() {
        return kept().brand().map(SiteRepository.Brand::logoMark).orElse(null);
    }

    /** The organisation itself, where no site is meant. */
    public Head head() {
        OrganisationForm facts = repository.organisation().form();
        return new Head(
                facts.getName(),
                facts.getDomicile(),
                facts.getPhone(),
                facts.getEmail(),
                facts.getWebsite(),
                null,
                null,
                null);
    }

    /** What stands at the head of a letter from this site. */
    public Head head(long siteId) {
        Site site = repository.site(siteId);
        OrganisationForm facts = repository.organisation().form();
        return new Head(
                facts.getName(),
                facts.getDomicile(),
                facts.getPhone(),
                facts.getEmail(),
                facts.getWebsite(),
                site.getName(),
                site.getAddress(),
                site.getPhone());
    }

    /** The logo as a PNG picture, to everybody who sees a page. */
    public Optional<byte[]> logo() {
        return repository.logo();
    }

    /** Opens a site; the first one comes with the first start. */
    public long open(String name, String municipalityCode, ZoneId zone) {
        Site site = new Site(name, municipalityCode, zone);
        repository.add(site);
        forget();
        return site.getId();
    }

    List<SiteRepository.Hours> hours() {
        return kept().hours();
    }

    List<ClosureRow> closures() {
        return kept().closures();
    }

    /** After the commit: before it another request could still read what was. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SitesChanged event) {
        forget();
    }

    private void forget() {
        kept = null;
    }

    private Kept kept() {
        Instant now = clock.instant();
        Kept seen = kept;
        if (seen == null || seen.at().plus(FRESH).isBefore(now)) {
            seen = new Kept(
                    now,
                    repository.rows(),
                    repository.hours(),
                    repository.rememberedClosures(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                    repository.brand());
            kept = seen;
        }
        return seen;
    }
}
