package org.vinculo.privacy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vinculo.behalf.SaidForm;
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
import org.vinculo.privacy.PurposeRow;
import org.vinculo.web.Chosen;
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
    private final Map<Purpose, Boolean> answers = new EnumMap<>(Purpose.class);
    private final ConsentForm how = new ConsentForm();
    private Long chosen;
    private final SaidForm said = new SaidForm();
    private transient List<ConsentRow> rows;
    private transient List<PurposeRow> purposes;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        rows = service.of(person);
        purposes = service.purposes(person);
        if (form == null) {
            form = new ConsentForm();
            form.setGivenOn(siteTime.today());
            how.setGivenOn(siteTime.today());
        }
    }

    public String answer() {
        service.answer(person, answers, how);
        messages.saved("privacy.consent.answered");
        return here();
    }

    /** What is said to have been a mistake, before its reason is asked. */
    public void look(ConsentRow row) {
        chosen = row.id();
    }

    public String annul() {
        service.annul(chosen, reason);
        messages.saved("privacy.consent.annulledDone");
        return here();
    }

    public String record() {
        form.setEmployerId(Chosen.idOrNone(employer));
        form.setAgencyId(Chosen.idOrNone(agency));
        service.record(person, form);
        messages.saved("privacy.consent.recorded");
        return here();
    }

    public String revoke() {
        service.revoke(chosen, reason, said);
        messages.saved("privacy.consent.revoked");
        return here();
    }

    private String here() {
        return "/staff/consents.xhtml?faces-redirect=true&person=" + person;
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

    public List<PurposeRow> getPurposes() {
        if (purposes == null) {
            load();
        }
        return purposes;
    }

    public Map<Purpose, Boolean> getAnswers() {
        return answers;
    }

    public SaidForm getSaid() {
        return said;
    }

    public ConsentForm getHow() {
        return how;
    }

    public ConsentRow getChosen() {
        return getRows().stream()
                .filter(row -> row.id().equals(chosen))
                .findFirst()
                .orElse(null);
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
