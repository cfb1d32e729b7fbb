package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vinculo.orientation.Orientation;
import org.vinculo.orientation.Told;
import org.vinculo.orientation.Topic;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRow;
import org.vinculo.task.Tasks;

/** Writes an attention and all that follows from it: her timeline, the task of the next step, the word to the route. */
@ApplicationScoped
public class AttentionRegister {

    @Inject
    private AttentionRepository repository;

    @Inject
    private Desk desk;

    @Inject
    private Orientation orientation;

    @Inject
    private Tasks tasks;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AttentionRecorded> recorded;

    /**
     * An attention in which each topic was told in the words that hold today. Whoever calls has checked that the person may be
     * seen.
     *
     * @return its number
     */
    public long enter(long personId, AttentionForm form) {
        LocalDate today = desk.today(personId);
        orientation.requireConfirmed(form.getTopics(), today, form.isConfirmed());
        return enter(personId, form, orientation.told(form.getTopics(), form.getLanguage(), today));
    }

    /**
     * An attention whose topics were told one by one, each in its words and at its time. Whoever calls has checked that the person
     * may be seen.
     *
     * @return its number
     */
    public long enter(long personId, AttentionForm form, Collection<Told> told) {
        LocalDate today = desk.today(personId);
        desk.requireColleague(form.getAttendedBy());
        Attention attention = repository.add(desk.sign(new Attention(personId, form, today).noted(desk.note(form))));
        long id = attention.getId();
        orientation.shown(id, told);
        form.getFulfilled().forEach(task -> tasks.fulfil(task, personId));
        if (attention.getNextStep() != null) {
            tasks.open(
                    TaskKind.NEXT_STEP,
                    attention.getNextStep(),
                    personId,
                    id,
                    desk.owner(personId),
                    attention.getNextStepOn());
        }
        audit.record("Attention", id, "record", null, attention.getChannel(), null);
        timeline.note(personId, TimelineKind.ATTENTION, attention.getChannel().name(), id, null);
        recorded.fire(new AttentionRecorded(id, personId, attention.getHeldOn()));
        return id;
    }

    /** With whom these were held, of those that count: number of the attention → number of the person. */
    public Map<Long, Long> people(Collection<Long> attentions) {
        return repository.people(attentions);
    }

    private List<TaskRow> fulfillable(long personId) {
        return tasks.openOf(personId).stream().filter(TaskRow::isFree).toList();
    }

    AttentionStart start(long personId) {
        LocalDate today = desk.today(personId);
        return new AttentionStart(
                !repository.hasAny(personId),
                today,
                fulfillable(personId),
                orientation.overdue(List.of(Topic.values()), today));
    }
}
