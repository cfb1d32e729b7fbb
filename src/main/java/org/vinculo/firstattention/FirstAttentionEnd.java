package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.attention.AttentionRegister;
import org.vinculo.kernel.BusinessException;

/** How a first attention ends: closed into an attention when nothing is missing, or discarded. */
@ApplicationScoped
class FirstAttentionEnd {

    @Inject
    private FirstAttentionDesk desk;

    @Inject
    private AttentionRegister attentions;

    @Inject
    private FirstAttentionTrail trail;

    long close(FirstAttention first, EndForm form) {
        if (first.getStatus() == FirstAttentionStatus.CLOSED) {
            // The same form sent twice.
            return first.getAttentionId();
        }
        desk.course(first).missing().stream().findFirst().ifPresent(halt -> {
            throw halt.stop().isTopic()
                    ? new BusinessException(
                            "firstAttention.missing", halt.stop().topic())
                    : new BusinessException("firstAttention.missing." + halt.stop());
        });
        long attention = attentions.enter(first.getPersonId(), first.attention(form), first.told());
        first.close(attention, trail.account(), trail.now());
        trail.closed(first);
        return attention;
    }

    void discard(FirstAttention first, String why) {
        first.discard(why, trail.account(), trail.now());
        trail.discarded(first, why);
    }
}
