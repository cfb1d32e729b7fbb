package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/**
 * Who cares for whom, and what follows. A minor whose adult is not her legal carer is separated, and protected like one alone (R21):
 * with a file already, or with one that is opened for her now.
 */
@ApplicationScoped
class FamilyCare {

    @Inject
    private HouseholdRepository repository;

    @Inject
    private PersonLookup people;

    @Inject
    private Separation separation;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    Household begin(long personId) {
        Household family = repository.add(new Household(clock.instant()));
        repository.add(HouseholdMember.withFile(family.getId(), personId));
        record(personId, family.getId(), "begin");
        return family;
    }

    Long addChild(Household family, HouseholdMember carer, ChildForm form) {
        LocalDate today = time.today(site(carer));
        Birth birth = form.getBirth().birth(today);
        if (!birth.ageOn(today).mayBeUnder(Age.ADULT)) {
            throw BusinessException.at("name", "household.child.adult");
        }
        HouseholdMember child = repository.add(HouseholdMember.child(family.getId(), form, birth));
        TieForm tie = new TieForm();
        tie.setCarer(carer.getId());
        tie.setCared(child.getId());
        tie.setRelation(form.getRelation());
        tie.setLegal(form.getLegal());
        record(carer.getPersonId(), child.getId(), "add-child");
        return tie(family, carer, child, tie);
    }

    /** @return the file of the child who turns out to be separated, or null */
    Long tie(Household family, HouseholdMember carer, HouseholdMember cared, TieForm form) {
        if (carer.getId().equals(cared.getId())) {
            throw BusinessException.at("cared", "household.tie.self");
        }
        repository.ties(family.getId()).stream()
                .filter(former -> former.getCarerId() == carer.getId() && former.getCaredId() == cared.getId())
                .forEach(former -> former.end(clock.instant()));
        CareTie tie = repository.add(new CareTie(family.getId(), form).recorded(user.accountId(), clock.instant()));
        audit.record("CareTie", tie.getId(), "record", null, form.getLegal(), null);
        return isSeparated(family, cared, carer) ? separation.separate(family, cared, site(carer)) : null;
    }

    /** A minor about whom somebody is said not to be her legal carer, and nobody else is said to be. */
    private boolean isSeparated(Household family, HouseholdMember cared, HouseholdMember carer) {
        var ties = repository.ties(family.getId()).stream()
                .filter(tie -> tie.getCaredId() == cared.getId())
                .toList();
        boolean minor = separation.isMinor(cared, site(carer));
        return minor
                && ties.stream().anyMatch(tie -> tie.getLegal() == Certainty.NO)
                && ties.stream().noneMatch(tie -> tie.getLegal() == Certainty.YES);
    }

    void referToSchool(long personId, HouseholdMember child) {
        child.referToSchool(time.today(people.head(personId).siteId()));
        record(personId, child.getId(), "refer-school");
    }

    void leave(long personId, HouseholdMember member, String why) {
        member.leave(why, clock.instant());
        repository.ties(member.getHouseholdId()).stream()
                .filter(tie -> tie.getCarerId() == member.getId() || tie.getCaredId() == member.getId())
                .forEach(tie -> tie.end(clock.instant()));
        audit.record("HouseholdMember", member.getId(), "leave", null, null, why);
    }

    void record(long personId, long id, String verb) {
        audit.record("Household", id, verb, null, personId, null);
    }

    private long site(HouseholdMember carer) {
        if (carer.getPersonId() == null) {
            throw BusinessException.at("carer", "household.carer.file");
        }
        PersonHead head = people.head(carer.getPersonId());
        return head.siteId();
    }
}
