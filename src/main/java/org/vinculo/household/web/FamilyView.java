package org.vinculo.household.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.household.Arrival;
import org.vinculo.household.CareTime;
import org.vinculo.household.Certainty;
import org.vinculo.household.ChildForm;
import org.vinculo.household.FamilyMember;
import org.vinculo.household.FamilyPage;
import org.vinculo.household.HouseholdService;
import org.vinculo.household.Relation;
import org.vinculo.household.SharedForm;
import org.vinculo.household.TieForm;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** The family of one person: who belongs to it, who cares for whom, what they share. */
@Named
@ViewScoped
public class FamilyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HouseholdService service;

    @Inject
    private Messages messages;

    private final ChildForm child = new ChildForm();
    private final TieForm tie = new TieForm();
    private Long person;
    private Long version;
    private SharedForm shared;
    private String reference;
    private String carer;
    private String cared;
    private String member;
    private String reason;
    private transient FamilyPage page;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        page = service.page(person);
        if (shared == null) {
            version = page.version();
            shared = page.shared();
        }
    }

    public String share() {
        service.share(person, version, shared);
        return done("household.shared.done");
    }

    public String add() {
        service.add(person, reference);
        return done("household.add.done");
    }

    public String addChild() {
        return protectedOr(service.addChild(person, child), "household.child.done");
    }

    public String saveTie() {
        tie.setCarer(Chosen.id(carer));
        tie.setCared(Chosen.id(cared));
        return protectedOr(service.tie(person, tie), "household.tie.done");
    }

    public String school(FamilyMember who, Certainty now) {
        service.school(person, who.id(), now);
        return done("household.school.done");
    }

    public String referToSchool(FamilyMember who) {
        service.referToSchool(person, who.id());
        return done("household.school.referred.done");
    }

    public String leave() {
        service.leave(person, Chosen.id(member), reason);
        return done("household.leave.done");
    }

    /** A child who turned out to be separated needs protection before anything else: there one goes at once. */
    private String protectedOr(Long protectedChild, String message) {
        if (protectedChild == null) {
            return done(message);
        }
        messages.warn("household.separated");
        return "/staff/protection-case.xhtml?faces-redirect=true&person=" + protectedChild;
    }

    private String done(String message) {
        messages.saved(message);
        return "/staff/family.xhtml?faces-redirect=true&person=" + person;
    }

    public FamilyPage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    /** Those of the family whom the reader may see. */
    public List<Option> getMembers() {
        return getPage().members().stream()
                .filter(each -> !each.hidden())
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
    }

    /** Carers are grown up, so they have files. */
    public List<Option> getCarers() {
        return getPage().members().stream()
                .filter(each -> each.personId() != null)
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
    }

    public Arrival[] getArrivals() {
        return Arrival.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public Certainty[] getCertainties() {
        return Certainty.values();
    }

    public CareTime[] getTimes() {
        return CareTime.values();
    }

    public ChildForm getChild() {
        return child;
    }

    public TieForm getTie() {
        return tie;
    }

    public SharedForm getShared() {
        return shared;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCarer() {
        return carer;
    }

    public void setCarer(String carer) {
        this.carer = carer;
    }

    public String getCared() {
        return cared;
    }

    public void setCared(String cared) {
        this.cared = cared;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
