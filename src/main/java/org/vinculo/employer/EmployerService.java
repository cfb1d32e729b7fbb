package org.vinculo.employer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** What staff do with employers. */
@Stateless
@DenyAll
public class EmployerService {

    private static final String SUBJECT = "Employer";

    @Inject
    private EmployerRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<EmployerRenamed> renamed;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.EMPLOYER_READ)
    public Page<EmployerRow> list(PageRequest request, String words) {
        return repository.list(request, words);
    }

    /** The employers that may get new vacancies. */
    @RolesAllowed(Permission.EMPLOYER_READ)
    public List<EmployerOption> options() {
        return repository.options();
    }

    @RolesAllowed(Permission.EMPLOYER_READ)
    public EmployerPage show(long id) {
        Employer employer = repository.get(id);
        return employer.toPage(catalog.municipality(employer.toForm().getMunicipalityCode()));
    }

    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public EmployerEdit edit(long id) {
        Employer employer = repository.get(id);
        return new EmployerEdit(id, employer.getVersion(), employer.toForm());
    }

    /** @return the new employer's number */
    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public long register(@NotNull @Valid EmployerForm form) {
        refuseTwin(null, form);
        Employer employer = new Employer(form, clock.instant());
        repository.add(employer);
        audit.record(SUBJECT, employer.getId(), "register", null, employer.getName(), null);
        return employer.getId();
    }

    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public void change(long id, long version, @NotNull @Valid EmployerForm form) {
        Employer employer = repository.get(id);
        employer.requireVersion(version);
        refuseTwin(id, form);
        String before = employer.getName();
        employer.change(form);
        audit.record(SUBJECT, id, "change", before, employer.getName(), null);
        if (!before.equals(employer.getName())) {
            renamed.fire(new EmployerRenamed(id));
        }
    }

    /** Somebody of the organisation has seen that this employer exists where it says. */
    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public void verify(long id, long version) {
        Employer employer = repository.get(id);
        employer.requireVersion(version);
        employer.verify(siteTime.today());
        audit.record(SUBJECT, id, "verify", null, employer.getVerifiedOn(), null);
    }

    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public void setAside(long id, @NotBlank @Size(max = 1000) String why) {
        repository.get(id).setAside();
        audit.record(SUBJECT, id, "setAside", true, false, why);
    }

    @RolesAllowed(Permission.EMPLOYER_WRITE)
    public void takeBack(long id, @NotBlank @Size(max = 1000) String why) {
        repository.get(id).takeBack();
        audit.record(SUBJECT, id, "takeBack", false, true, why);
    }

    private void refuseTwin(Long self, EmployerForm form) {
        if (repository.another(self, form.getName().strip(), form.getMunicipalityCode())) {
            throw BusinessException.at("name", "employer.name.taken");
        }
    }
}
