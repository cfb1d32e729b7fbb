package org.vinculo.household;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.StaleVersionException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Permission;

/** The family of a person, for whoever may see her. Of the others only those are named whose files the reader may open. */
@Stateless
@DenyAll
public class HouseholdService {

    @Inject
    private HouseholdRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonLookup people;

    @Inject
    private FamilyPages pages;

    @Inject
    private FamilyCare care;

    @RolesAllowed(Permission.PERSON_READ)
    public FamilyPage page(long personId) {
        access.require(personId);
        return pages.page(repository
                .memberOf(personId)
                .map(HouseholdMember::getHouseholdId)
                .orElse(null));
    }

    /** What they share, typed once. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void share(long personId, Long version, @NotNull @Valid SharedForm form) {
        Household family = family(personId);
        if (version != null) {
            family.requireVersion(version);
        } else if (pages.isShared(family)) {
            throw new StaleVersionException();
        }
        family.share(form);
        care.record(personId, family.getId(), "share");
    }

    /** Adds somebody who has a file, by its reference. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void add(long personId, @Size(max = 16) String reference) {
        long other = people.byReference(reference)
                .filter(access::sees)
                .orElseThrow(() -> BusinessException.at("reference", "household.reference.unknown"));
        Household family = family(personId);
        repository.lockPerson(other);
        Optional<HouseholdMember> already = repository.memberOf(other);
        if (already.isPresent()) {
            boolean here = already.get().getHouseholdId() == family.getId();
            throw BusinessException.at("reference", here ? "household.member.already" : "household.member.elsewhere");
        }
        repository.add(HouseholdMember.withFile(family.getId(), other));
        care.record(personId, family.getId(), "add");
    }

    /**
     * Adds a child without a file, whom this person cares for.
     *
     * @return the number of the child's file when she needed one at once, since her adult is not her legal carer; else null
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public Long addChild(long personId, @NotNull @Valid ChildForm form) {
        return care.addChild(family(personId), self(personId), form);
    }

    /** @return the number of the file of a child who is protected from now on, or null */
    @RolesAllowed(Permission.PERSON_WRITE)
    public Long tie(long personId, @NotNull @Valid TieForm form) {
        Household family = family(personId);
        return care.tie(family, visible(family, form.getCarer()), visible(family, form.getCared()), form);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void school(long personId, long memberId, @NotNull Certainty now) {
        member(personId, memberId).school(now);
        care.record(personId, memberId, "school");
    }

    /** The school authority was told of a child without a place. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void referToSchool(long personId, long memberId) {
        care.referToSchool(personId, member(personId, memberId));
    }

    /** Somebody does not belong here, or no longer. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void leave(long personId, long memberId, @Size(max = 400) String why) {
        care.leave(personId, member(personId, memberId), why);
    }

    private HouseholdMember member(long personId, long memberId) {
        access.require(personId);
        Household family = repository.household(repository
                .memberOf(personId)
                .orElseThrow(NotFoundException::new)
                .getHouseholdId());
        return visible(family, memberId);
    }

    private HouseholdMember visible(Household family, long memberId) {
        HouseholdMember member = repository.member(memberId);
        boolean here = member.getHouseholdId() == family.getId();
        if (!here || (member.getPersonId() != null && !access.sees(member.getPersonId()))) {
            throw new NotFoundException();
        }
        return member;
    }

    private HouseholdMember self(long personId) {
        return repository.memberOf(personId).orElseThrow(NotFoundException::new);
    }

    /** Hers; begun with her when there is none yet. */
    private Household family(long personId) {
        access.require(personId);
        repository.lockPerson(personId);
        return repository
                .memberOf(personId)
                .map(member -> repository.household(member.getHouseholdId()))
                .orElseGet(() -> care.begin(personId));
    }
}
