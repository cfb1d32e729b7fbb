package org.vinculo.catalog;

import java.util.List;
import org.vinculo.kernel.BusinessException;

/** What changes when a value begins to count: on each day exactly one value of a parameter may. */
final class NormativeChange {

    private NormativeChange() {}

    /**
     * @param counting the other values of the same parameter that count now
     * @throws BusinessException when one of them would have to go on after the new one ends: then that part needs a row of its own
     */
    static List<NormativeEffect> of(NormativeValue added, List<NormativeValue> counting) {
        return counting.stream()
                .filter(value -> value.overlaps(added))
                .map(value -> effect(added, value))
                .toList();
    }

    private static NormativeEffect effect(NormativeValue added, NormativeValue value) {
        boolean goesOn = added.getValidTo() != null
                && (value.getValidTo() == null || value.getValidTo().isAfter(added.getValidTo()));
        if (goesOn) {
            throw new BusinessException("normative.inside");
        }
        boolean ends = value.getValidFrom().isBefore(added.getValidFrom());
        return new NormativeEffect(
                value.getId(),
                value.getContent(),
                value.getValidFrom(),
                ends ? added.getValidFrom().minusDays(1) : null);
    }
}
