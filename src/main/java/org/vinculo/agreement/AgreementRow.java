package org.vinculo.agreement;

import java.util.List;

/**
 * One of the three documents and how a person stands with it.
 *
 * @param latest what was done last and counts; null when nothing was
 * @param current the number of the edition people get now; null before the first
 * @param history everything that was recorded, newest first
 */
public record AgreementRow(
        AgreementKind kind, AgreementState state, DeliveryRow latest, Integer current, List<DeliveryRow> history) {

    /** Whether there is a newer edition than the one she got. */
    public boolean older() {
        return latest != null && current != null && latest.number() < current;
    }
}
