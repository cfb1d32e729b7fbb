package org.vinculo.household;

import java.util.List;

/**
 * A family as the page of one of its people shows it.
 *
 * @param version of what they share; null before anything was written down
 * @param children whether a child belongs to it, with or without a file
 */
public record FamilyPage(
        Long version, SharedForm shared, List<FamilyMember> members, List<FamilyTie> ties, boolean children) {}
