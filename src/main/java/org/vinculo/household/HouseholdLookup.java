package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What other features ask about a person's family; whoever asks has checked that she may be seen. */
@ApplicationScoped
public class HouseholdLookup {

    @Inject
    private HouseholdRepository repository;

    @Inject
    private FamilyPages pages;

    /** Whether a child belongs to her household, with or without a file. */
    public boolean hasChildren(long personId) {
        return repository
                .memberOf(personId)
                .map(member -> pages.page(member.getHouseholdId()).children())
                .orElse(false);
    }

    /** Whether it is written down that she cares for somebody. */
    public boolean caresForSomebody(long personId) {
        return repository
                .memberOf(personId)
                .map(member -> repository.ties(member.getHouseholdId()).stream()
                        .anyMatch(tie -> tie.getCarerId() == member.getId()))
                .orElse(false);
    }
}
