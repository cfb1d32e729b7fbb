package org.vinculo.protection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.Company;
import org.vinculo.protection.AuthorityKind;
import org.vinculo.protection.CaseEnd;
import org.vinculo.protection.CasePage;
import org.vinculo.protection.CaseReferral;
import org.vinculo.protection.CaseStatus;
import org.vinculo.protection.ProtectionDecisionService;
import org.vinculo.protection.ProtectionService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** The case of a child alone: where it stands, what is missing, and the steps. */
@Named
@ViewScoped
public class ProtectionCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtectionService service;

    @Inject
    private ProtectionDecisionService decisions;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long person;
    private CaseReferral referral;
    private String folio;
    private String from;
    private String account;
    private CaseEnd end;
    private Company company;
    private String reason;
    private transient CasePage page;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        page = service.page(person);
        if (referral == null && isReferable()) {
            referral = service.referral(person);
        }
    }

    public String refer() {
        service.refer(person, referral);
        return done("protection.refer.done");
    }

    public String receipt() {
        service.receipt(person, folio);
        return done("protection.folio.done");
    }

    /** Whoever only kept her file until now does not see it any more. */
    public String receive() {
        service.receive(person, from);
        messages.saved("protection.receive.done");
        return isDeciding() ? here() : "/staff/people.xhtml?faces-redirect=true";
    }

    public String assign() {
        decisions.assign(person, Chosen.id(account));
        return done("protection.assign.done");
    }

    public String close() {
        decisions.close(person, end, reason);
        return done("protection.close.done");
    }

    public String annul() {
        decisions.annul(person, company, reason);
        return done("protection.annul.done");
    }

    public String takeBack() {
        decisions.takeBack(person, reason);
        return done("protection.takeBack.done");
    }

    private String done(String message) {
        messages.saved(message);
        return here();
    }

    private String here() {
        return "/staff/protection-case.xhtml?faces-redirect=true&person=" + person;
    }

    public CasePage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public boolean isReferable() {
        return page.status() == CaseStatus.OPEN && user.can(Permission.PERSON_WRITE);
    }

    public boolean isReceivable() {
        return getPage().status() == CaseStatus.REFERRED && user.can(Permission.PERSON_WRITE);
    }

    /** Whether a receipt can be written down. */
    public boolean isReferred() {
        return getPage().status() == CaseStatus.REFERRED || getPage().status() == CaseStatus.RECEIVED;
    }

    public boolean isDeciding() {
        return user.can(Permission.PROTECTION_READ);
    }

    public boolean isLive() {
        return getPage().status().isLive();
    }

    public List<CaseEnd> getEnds() {
        return decisions.ends(person);
    }

    public List<Company> getCompanies() {
        return decisions.companies(person);
    }

    public List<Option> getResponsibles() {
        return decisions.responsibles(person).entrySet().stream()
                .map(each -> new Option(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public AuthorityKind[] getAuthorities() {
        return AuthorityKind.values();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public CaseReferral getReferral() {
        return referral;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public CaseEnd getEnd() {
        return end;
    }

    public void setEnd(CaseEnd end) {
        this.end = end;
    }

    public Company getCompany() {
        return company;
    }

    public void setCompany(Company company) {
        this.company = company;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
