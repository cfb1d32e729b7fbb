package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Age;
import org.vinculo.person.Company;
import org.vinculo.person.Guarding;
import org.vinculo.person.PersonForm;
import org.vinculo.person.PersonService;

/** A minor with an adult who is not her legal carer: protected like one alone, with a file of her own. */
@ApplicationScoped
class Separation {

    @Inject
    private PersonService persons;

    @Inject
    private Guarding guarding;

    @Inject
    private SiteTime time;

    boolean isMinor(HouseholdMember member, long siteId) {
        return member.getPersonId() == null
                ? member.getBirth().ageOn(time.today(siteId)).mayBeUnder(Age.ADULT)
                : guarding.isMinor(member.getPersonId());
    }

    /** @return the child's file, or null when she was protected before */
    Long separate(Household family, HouseholdMember child, long siteId) {
        if (child.getPersonId() == null) {
            PersonForm form = new PersonForm();
            form.setUsedName(child.getName());
            form.getBirth().take(child.getBirth(), time.today(siteId));
            form.setCompany(Company.SEPARATED);
            form.setSiteId(siteId);
            form.setMunicipalityCode(family.shared().getMunicipalityCode());
            child.becomes(persons.register(form, null));
            return child.getPersonId();
        }
        if (guarding.company(child.getPersonId()).isProtected()) {
            return null;
        }
        guarding.protect(child.getPersonId(), Company.SEPARATED);
        return child.getPersonId();
    }
}
