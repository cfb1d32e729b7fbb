package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a person stands with the three documents, for other features; whoever asks has checked that she may see her. */
@ApplicationScoped
public class Agreements {

    @Inject
    private DeliveryRepository repository;

    /** Each of {@link AgreementKind#OF_PERSON} with its state, never without one of them. */
    public Map<AgreementKind, AgreementState> stateOf(long personId) {
        return states(repository.of(personId));
    }

    /** @param rows newest first */
    static Map<AgreementKind, AgreementState> states(List<DeliveryRow> rows) {
        Map<AgreementKind, AgreementState> states = new EnumMap<>(AgreementKind.class);
        AgreementKind.OF_PERSON.forEach(kind -> states.put(
                kind,
                rows.stream()
                        .filter(row -> row.kind() == kind && row.counts())
                        .findFirst()
                        .map(row -> row.outcome().state())
                        .orElse(AgreementState.NOTHING)));
        return states;
    }
}
