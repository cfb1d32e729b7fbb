package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** Takes an attention back or files it with the right person, with all that had followed from it. */
@ApplicationScoped
public class AttentionMistakes {

    private static final String SUBJECT = "Attention";

    @Inject
    private AttentionRepository repository;

    @Inject
    private Desk desk;

    @Inject
    private Tasks tasks;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AttentionUndone> undone;

    @Inject
    private Event<AttentionRecorded> recorded;

    void annul(Attention attention, String why) {
        long person = attention.getPersonId();
        desk.annul(attention, why);
        tasks.cancel(TaskKind.NEXT_STEP, attention.getId(), why);
        audit.record(SUBJECT, attention.getId(), "annul", attention.getChannel(), null, why);
        timeline.note(person, TimelineKind.ATTENTION, "annulled", attention.getId(), why);
        undone.fire(new AttentionUndone(attention.getId(), person, null, !repository.hasAny(person), why));
    }

    /** The same for one of many that go together; whoever calls has checked that she may. One that went before stays gone. */
    public void takeBack(long id, String why) {
        repository.find(id).filter(attention -> !attention.isAnnulled()).ifPresent(attention -> annul(attention, why));
    }

    CorrectionStart start(Attention attention) {
        AttentionForm form = new AttentionForm();
        attention.getHeld().fill(form);
        boolean own = desk.wrote(attention);
        if (own) {
            form.setNote(attention.getNote().getText());
            form.setSecrecy(attention.getNote().getSecrecy());
        }
        return new CorrectionStart(attention.getPersonId(), attention.getVersion(), form, own);
    }

    /** @param form its note counts only when its author corrects it */
    void correct(Attention attention, AttentionForm form, String why) {
        desk.requireColleague(form.getAttendedBy());
        Note right = desk.wrote(attention) ? desk.note(form) : null;
        FormerAttention former = attention.correct(form, right, desk.today(attention.getPersonId()));
        repository.keep(desk.replaced(former, attention.getId(), why));
        audit.record(SUBJECT, attention.getId(), "correct", null, null, why);
        timeline.note(attention.getPersonId(), TimelineKind.ATTENTION, "corrected", attention.getId(), null);
    }

    /** Of the file it leaves only the fact stays that one was moved away; nothing of what was said. */
    void move(Attention attention, long to, String why) {
        long from = attention.getPersonId();
        attention.moveTo(to, why);
        timeline.refile(from, to, TimelineKind.ATTENTION, attention.getId());
        timeline.note(from, TimelineKind.ATTENTION, "movedAway", null, null);
        timeline.note(to, TimelineKind.ATTENTION, "movedHere", attention.getId(), null);
        tasks.moveTo(to, TaskKind.NEXT_STEP, attention.getId(), desk.owner(to));
        audit.record(SUBJECT, attention.getId(), "move", from, to, why);
        undone.fire(new AttentionUndone(attention.getId(), from, to, !repository.hasAny(from), why));
        recorded.fire(new AttentionRecorded(attention.getId(), to, attention.getHeldOn()));
    }
}
