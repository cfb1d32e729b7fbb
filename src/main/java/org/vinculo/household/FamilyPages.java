package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Age;
import org.vinculo.person.Guarding;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;

/** Families as pages show them. */
@ApplicationScoped
class FamilyPages {

    @Inject
    private HouseholdRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private Guarding guarding;

    @Inject
    private SiteTime time;

    /** @param household null before anything was written down */
    FamilyPage page(Long household) {
        if (household == null) {
            return new FamilyPage(null, new SharedForm(), List.of(), List.of(), false);
        }
        Household family = repository.household(household);
        List<HouseholdMember> members = repository.members(household);
        Map<Long, String> names = people.names(members.stream()
                .map(HouseholdMember::getPersonId)
                .filter(Objects::nonNull)
                .filter(access::sees)
                .toList());
        Map<Long, FamilyMember> rows = new LinkedHashMap<>();
        members.forEach(member -> rows.put(member.getId(), row(member, names)));
        return new FamilyPage(
                family.getVersion(),
                family.shared(),
                List.copyOf(rows.values()),
                repository.ties(household).stream()
                        .filter(tie -> rows.containsKey(tie.getCarerId()) && rows.containsKey(tie.getCaredId()))
                        .map(tie -> new FamilyTie(
                                rows.get(tie.getCarerId()).name(),
                                rows.get(tie.getCaredId()).name(),
                                tie.getRelation(),
                                tie.getLegal(),
                                tie.getTime()))
                        .toList(),
                members.stream().anyMatch(this::isMinor));
    }

    boolean isShared(Household family) {
        SharedForm shared = family.shared();
        return shared.getMunicipalityCode() != null || shared.getPhones() != null || shared.getArrival() != null;
    }

    private FamilyMember row(HouseholdMember member, Map<Long, String> names) {
        if (member.getPersonId() == null) {
            Age age = member.getBirth().ageOn(time.today());
            return new FamilyMember(
                    member.getId(),
                    null,
                    member.getName(),
                    false,
                    age,
                    age.mayBeUnder(Age.ADULT),
                    member.getSchooling(),
                    member.getSchoolReferredOn());
        }
        String name = names.get(member.getPersonId());
        return new FamilyMember(
                member.getId(),
                name == null ? null : member.getPersonId(),
                name,
                name == null,
                null,
                false,
                null,
                null);
    }

    private boolean isMinor(HouseholdMember member) {
        return member.getPersonId() == null
                ? member.getBirth().ageOn(time.today()).mayBeUnder(Age.ADULT)
                : guarding.isMinor(member.getPersonId());
    }
}
