package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Reason;
import org.vinculo.orientation.Orientation;
import org.vinculo.orientation.Told;
import org.vinculo.orientation.Topic;

/** Marks one topic at a time (R10), in the words that are in force when it is told. */
@ApplicationScoped
class TopicTeller {

    @Inject
    private Orientation orientation;

    @Inject
    private FirstAttentionDesk desk;

    @Inject
    private FirstAttentionTrail trail;

    void tell(FirstAttention first, Stop stop, boolean confirmed) {
        Topic topic = topic(first, stop);
        LocalDate today = trail.today(first.getPersonId());
        orientation.requireConfirmed(List.of(topic), today, confirmed);
        Told told = orientation.told(List.of(topic), first.getLanguage(), today).stream()
                .findFirst()
                .orElseGet(() -> new Told(topic, null, null, false, trail.now()));
        first.mark(TopicMark.told(told, trail.account()));
        trail.record(first, "tell", topic, null);
    }

    void leaveOut(FirstAttention first, Stop stop, String why) {
        Topic topic = topic(first, stop);
        first.mark(TopicMark.notTold(topic, Reason.required(why), trail.account(), trail.now()));
        trail.record(first, "leave-out", topic, why);
    }

    /** Only what belongs to hers can be marked. */
    private Topic topic(FirstAttention first, Stop stop) {
        if (!stop.isTopic() || !desk.course(first).has(stop)) {
            throw new NotFoundException();
        }
        return stop.topic();
    }
}
