package org.vinculo.directory;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.vinculo.catalog.Option;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.kernel.Reason;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** Keeps the directory: all staff read it, coordinators keep it right. */
@Stateless
@DenyAll
public class DirectoryService {

    /** Only web addresses: what stands there becomes a link on our pages. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private static final String AGENCY = "Agency";
    private static final String SERVICE = "Service";

    @Inject
    private DirectoryRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.DIRECTORY_READ)
    public Page<ServiceRow> services(ServiceFilter filter, PageRequest request) {
        return repository.services(filter, request);
    }

    /** Every service offered now, by number, with its agency: to choose by typing. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    public List<Option> serviceOptions() {
        return repository.offered().stream()
                .map(row -> new Option(String.valueOf(row.id()), row.name() + " · " + row.agencyName()))
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    public List<Option> agencyOptions() {
        return repository.agencyNames().stream()
                .map(row -> new Option(String.valueOf(row[0]), (String) row[1]))
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    public Page<AgencyRow> agencies(String words, AgencyKind kind, PageRequest request) {
        return repository.agencies(words, kind, request);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    public AgencyPage agency(long id) {
        Agency agency = repository.agency(id);
        return new AgencyPage(id, agency.getVersion(), agency.isActive(), agency.form(), repository.servicesOf(id));
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    public ServicePage service(long id) {
        Service service = repository.service(id);
        Agency agency = service.getAgency();
        return new ServicePage(
                id, service.getVersion(), service.isActive(), agency.getId(), agency.getName(), service.form());
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public long addAgency(@NotNull @Valid AgencyForm form) {
        check(form);
        Agency agency = new Agency(form, clock.instant());
        repository.add(agency);
        audit.record(AGENCY, agency.getId(), "add", null, form.getName(), null);
        return agency.getId();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void changeAgency(long id, long version, @NotNull @Valid AgencyForm form) {
        check(form);
        Agency agency = repository.agency(id);
        agency.requireVersion(version);
        String before = agency.getName();
        agency.change(form);
        audit.record(AGENCY, id, "change", before, form.getName(), null);
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void retireAgency(long id, String why) {
        Agency agency = repository.agency(id);
        Reason.required("why", why);
        agency.retire();
        audit.record(AGENCY, id, "retire", true, false, why);
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void bringBackAgency(long id) {
        repository.agency(id).bringBack();
        audit.record(AGENCY, id, "bringBack", false, true, null);
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public long addService(long agencyId, @NotNull @Valid ServiceForm form) {
        check(form);
        Service service = new Service(repository.agency(agencyId), form);
        repository.add(service);
        audit.record(SERVICE, service.getId(), "add", null, form.getName(), null);
        return service.getId();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void changeService(long id, long version, @NotNull @Valid ServiceForm form) {
        check(form);
        Service service = repository.service(id);
        service.requireVersion(version);
        String before = service.getName();
        service.change(form);
        audit.record(SERVICE, id, "change", before, form.getName(), null);
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void retireService(long id, String why) {
        Service service = repository.service(id);
        Reason.required("why", why);
        service.retire();
        audit.record(SERVICE, id, "retire", true, false, why);
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    public void bringBackService(long id) {
        repository.service(id).bringBack();
        audit.record(SERVICE, id, "bringBack", false, true, null);
    }

    private static void check(AgencyForm form) {
        if (form.getUrl() != null && !WEB_ADDRESS.matcher(form.getUrl()).matches()) {
            throw BusinessException.at("url", "directory.agency.url.invalid");
        }
    }

    private static void check(ServiceForm form) {
        Integer from = form.getMinimumAge();
        Integer to = form.getMaximumAge();
        if (from != null && to != null && from > to) {
            throw BusinessException.at("maximumAge", "directory.service.ages.crossed");
        }
    }
}
