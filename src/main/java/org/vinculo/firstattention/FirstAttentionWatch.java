package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.attention.AttentionUndone;
import org.vinculo.kernel.BusinessException;

/** What becomes of the attention becomes of the first attention it came from: annulled, another can be begun. */
@ApplicationScoped
class FirstAttentionWatch {

    @Inject
    private FirstAttentionRepository repository;

    @Inject
    private FirstAttentionTrail trail;

    void undone(@Observes AttentionUndone event) {
        repository.ofAttention(event.attentionId()).ifPresent(first -> {
            if (event.movedTo() == null) {
                first.annul(event.why());
                trail.record(first, "annul", event.attentionId(), event.why());
            } else {
                repository.ofPerson(event.movedTo()).ifPresent(hers -> {
                    throw BusinessException.at("reference", "firstAttention.move.second");
                });
                first.moveTo(event.movedTo());
                trail.record(first, "move", event.movedTo(), event.why());
            }
        });
    }
}
