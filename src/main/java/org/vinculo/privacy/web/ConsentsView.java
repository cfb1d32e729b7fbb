package org.vinculo.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.directory.DirectoryService;
import org.vinculo.employer.EmployerOption;
import org.vinculo.employer.EmployerService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.privacy.ConsentRow;
import org.vinculo.privacy.ConsentService;
import org.vinculo.privacy.Purpose;
import org.vinculo.web.Messages;

/** What a person agreed to: seen, recorded, revoked. */
@Named
@ViewScoped
public class ConsentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentService service;

    @Inject
    private EmployerService employers;

    @Inject
    private DirectoryService directory;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Messages messages;

    private Long person;
    private String employer;
    private String agency;
    private String reason;
    private ConsentForm form;
    private transient List<ConsentRow> rows;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        rows = service.of(person);
        if (form == null) {
            form = new ConsentForm();
            form.setGivenOn(siteTime.today());
        }
    }

    public String record() {
        form.setEmployerId(number(employer));
        form.setAgencyId(number(agency));
        service.record(person, form);
        messages.saved("privacy.consent.recorded");
        return here();
    }

    public String revoke(long consentId) {
        service.revoke(consentId, reason);
        messages.saved("privacy.consent.revoked");
        return here();
    }

    private String here() {
        return "/staff/consents.xhtml?faces-redirect=true&person=" + person;
    }

    private static Long number(String code) {
        return code == null || code.isBlank() ? null : Long.valueOf(code);
    }

    public List<EmployerOption> getEmployers() {
        return employers.options();
    }

    public List<Option> getAgencies() {
        return directory.agencyOptions();
    }

    /** Whether the purpose chosen names an employer. */
    public boolean isForEmployer() {
        return isFor(Purpose.Recipient.EMPLOYER);
    }

    /** Whether the purpose chosen names an agency. */
    public boolean isForAgency() {
        return isFor(Purpose.Recipient.AGENCY);
    }

    private boolean isFor(Purpose.Recipient recipient) {
        return form.getPurpose() != null && form.getPurpose().recipient() == recipient;
    }

    public List<ConsentRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public ConsentForm getForm() {
        return form;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
