package org.vinculo.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** The organisation and its sites: all staff read them, coordinators and administrators keep them right. */
@Stateless
@DenyAll
public class OrganisationService {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");
    private static final String ORGANISATION = "Organisation";
    private static final String SITE = "Site";
    private static final String CLOSURE = "Closure";

    @Inject
    private SiteRepository repository;

    @Inject
    private Event<SitesChanged> changes;

    @Inject
    private SiteTime time;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Permission.STAFF_PORTAL)
    public OrganisationPage organisation() {
        Organisation organisation = repository.organisation();
        return new OrganisationPage(
                organisation.getVersion(),
                organisation.form(),
                organisation.getLogoMark(),
                repository.rows(),
                repository.closuresUntil(time.today()));
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void change(long version, @NotNull @Valid OrganisationForm form) {
        if (form.getWebsite() != null && !WEB_ADDRESS.matcher(form.getWebsite()).matches()) {
            throw BusinessException.at("website", "organisation.website.invalid");
        }
        Organisation organisation = repository.organisation();
        organisation.requireVersion(version);
        String before = organisation.getName();
        organisation.change(form);
        changes.fire(new SitesChanged());
        audit.record(ORGANISATION, Organisation.ONLY, "change", before, form.getName(), null);
    }

    /** @param picture a PNG or JPEG file, at most one megabyte */
    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void showLogo(byte[] picture) {
        Organisation organisation = repository.organisation();
        Logo logo = Logo.of(picture);
        audit.record(ORGANISATION, Organisation.ONLY, "show-logo", organisation.getLogoMark(), logo.mark(), null);
        organisation.show(logo);
        changes.fire(new SitesChanged());
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void removeLogo() {
        Organisation organisation = repository.organisation();
        audit.record(ORGANISATION, Organisation.ONLY, "remove-logo", organisation.getLogoMark(), null, null);
        organisation.showNoLogo();
        changes.fire(new SitesChanged());
    }

    @RolesAllowed(Permission.STAFF_PORTAL)
    public SitePage site(long id) {
        Site site = repository.site(id);
        return new SitePage(
                id,
                site.getVersion(),
                site.isActive(),
                site.form(),
                repository.closuresUntil(time.today(id)).stream()
                        .filter(closure -> closure.siteId() == null || closure.siteId() == id)
                        .toList());
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public long addSite(@NotNull @Valid SiteForm form) {
        requireFreeName(form, null);
        Site site = new Site(form);
        repository.add(site);
        changes.fire(new SitesChanged());
        audit.record(SITE, site.getId(), "add", null, form.getName(), null);
        return site.getId();
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void changeSite(long id, long version, @NotNull @Valid SiteForm form) {
        requireFreeName(form, id);
        Site site = repository.site(id);
        site.requireVersion(version);
        String before = site.getName();
        repository.touch(site);
        site.change(form);
        changes.fire(new SitesChanged());
        audit.record(SITE, id, "change", before, form.getName(), null);
    }

    /** Nobody is registered there any more; its people and records stay. */
    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void closeSite(long id, String why) {
        Site site = repository.site(id);
        if (repository.activeSites() < 2 && site.isActive()) {
            throw new BusinessException("organisation.site.last");
        }
        site.close();
        changes.fire(new SitesChanged());
        audit.record(SITE, id, "close", true, false, why);
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void reopenSite(long id) {
        repository.site(id).reopen();
        changes.fire(new SitesChanged());
        audit.record(SITE, id, "reopen", false, true, null);
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void addClosure(long site, @NotNull @Valid ClosureForm form) {
        Closure closure =
                new Closure(form.isEverywhere() ? null : repository.site(site).getId(), form);
        repository.add(closure);
        changes.fire(new SitesChanged());
        audit.record(CLOSURE, closure.getId(), "add", null, closure.days(), form.getReason());
    }

    @RolesAllowed(Permission.ORGANISATION_WRITE)
    public void withdrawClosure(long id) {
        Closure closure = repository.closure(id);
        closure.withdraw();
        changes.fire(new SitesChanged());
        audit.record(CLOSURE, id, "withdraw", closure.days(), null, null);
    }

    private void requireFreeName(SiteForm form, Long own) {
        boolean taken = repository.rows().stream()
                .anyMatch(row -> row.name().equalsIgnoreCase(form.getName().strip())
                        && !row.id().equals(own));
        if (taken) {
            throw BusinessException.at("name", "organisation.site.name.taken");
        }
    }
}
