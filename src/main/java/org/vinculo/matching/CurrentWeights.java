package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The weights in force. */
@ApplicationScoped
class CurrentWeights {

    @Inject
    private WeightsRepository repository;

    Weights now() {
        return repository.newest().map(WeightDecision::toWeights).orElse(Weights.DELIVERED);
    }
}
